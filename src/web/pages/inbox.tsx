import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { formatInstant } from '#domain/formats.ts';
import { call } from '#web/api.ts';
import { type Message, messagesQuery } from '#web/frame/use-messages.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import './inbox.css';
import { useAskAnew } from '#web/ask-anew.ts';

/** Each message with the page it leads to; to have seen them here is to have read them. */
export function InboxPage() {
  const { say, language } = useWords();
  return (
    <Page title={say('desk.inbox.title')} lead={say('desk.inbox.lead')}>
      <Answered query={useQuery(messagesQuery(language))}>
        {({ messages }) =>
          messages.length === 0 ? (
            <p className="desk-empty">{say('desk.inbox.none')}</p>
          ) : (
            <Messages messages={messages} />
          )
        }
      </Answered>
    </Page>
  );
}

function Messages({ messages }: { messages: readonly Message[] }) {
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const askAnew = useAskAnew();
  // What was new when the page was opened stays marked while it is read.
  const [fresh] = useState(() => new Set(messages.filter(({ unread }) => unread).map(({ id }) => id)));
  useEffect(() => {
    if (fresh.size === 0) return;
    void call('POST', '/api/messages/reading').then(() => askAnew(['messages']));
  }, [fresh, askAnew]);
  return (
    <ul className="inbox">
      {messages.map(({ id, subject, body, page, at }) => (
        <li key={id} className="card">
          <h2>
            {fresh.has(id) && <span className="inbox-new">{say('desk.inbox.new')}</span>} {subject}
          </h2>
          <p className="note">{formatInstant(Temporal.Instant.from(at), timeZone, language)}</p>
          <p className="prose">{body}</p>
          {page !== '/inbox' && (
            <p>
              <a href={page}>
                {say('desk.inbox.open')}
                <span className="heard"> {subject}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
