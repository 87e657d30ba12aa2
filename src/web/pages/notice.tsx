import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatHash, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { NoticeEntries } from '#web/notice/notice-entries.tsx';
import type { NoticePage as Read } from '#web/notice/notice-page.ts';
import { noticeQuery } from '#web/notice/use-notices.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/panel/panel.css';

/** A notice as it was published. */
export function NoticePage() {
  const { say } = useWords();
  const { notice } = useParams({ from: '/desks/notices/$notice' });
  return (
    <Page
      title={say('noticeDesk.one', { notice })}
      back={<Link to="/notices">{say('noticeDesk.title')}</Link>}
    >
      <WithProgramme none={say('decidingDesk.noProgramme')}>
        {({ code }) => <Published programme={code} notice={notice} />}
      </WithProgramme>
    </Page>
  );
}

function Published({ programme, notice }: { programme: string; notice: string }) {
  return (
    <Answered query={useQuery(noticeQuery(programme, notice))}>
      {(page) => <Document page={page} address={`/programmes/${programme}/notices/${notice}`} />}
    </Answered>
  );
}

function Document({ page: { document, state, hash }, address }: { page: Read; address: string }) {
  const { say, text, language } = useWords();
  const { timeZone } = useSayContext();
  const at = (written: string) => formatInstant(Temporal.Instant.from(written), timeZone, language);
  return (
    <>
      <p>
        <strong>{text(document.title)}</strong>
      </p>
      <p>
        {say('noticeDesk.period', {
          state: say(`noticeDesk.state.${state}`),
          from: at(document.publication.publishedAt),
          until: at(document.period.closesAt),
        })}
      </p>
      {document.paragraphs.map((paragraph) => (
        <p key={paragraph.zh} className="prose">
          {text(paragraph)}
        </p>
      ))}
      <p>
        <a href={address}>{say('noticeDesk.publicPage')}</a>
        {'　'}
        <a href={`${address}/notice.pdf`}>{say('noticeDesk.pdf')}</a>
      </p>
      <p className="note">
        {say('noticeDesk.hash')}　<code>{formatHash(hash)}</code>
      </p>
      <section className="panel-part" aria-labelledby="list">
        <h2 id="list">{say('noticeDesk.lists')}</h2>
        <NoticeEntries entries={document.entries} />
      </section>
    </>
  );
}
