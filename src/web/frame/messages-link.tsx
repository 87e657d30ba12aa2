import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '#web/language/words.ts';
import { messagesQuery } from './use-messages.ts';

/** The way to one's messages, with how many are new: asked again as one goes from page to page. */
export function MessagesLink() {
  const { say, language } = useWords();
  const query = messagesQuery(language);
  const unread = useQuery(query).data?.messages.filter((each) => each.unread).length ?? 0;
  const client = useQueryClient();
  const page = useLocation({ select: ({ pathname }) => pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is not used, going to another is what counts
  useEffect(() => {
    client.refetchQueries({ queryKey: ['messages'], type: 'active', stale: true });
  }, [client, page]);
  return (
    <Link to="/inbox" className="header-link">
      {unread > 0 ? say('desk.inbox.unread', { count: unread }) : say('desk.inbox.title')}
    </Link>
  );
}
