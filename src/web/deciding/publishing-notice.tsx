import { useQuery } from '@tanstack/react-query';
import { formatDates } from '#domain/formats.ts';
import { failing } from '#domain/recognition/recognise.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { NoticeEntries } from '#web/notice/notice-entries.tsx';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { typedInstant } from '#web/ui/typed-instant.ts';
import { LeftOut } from './left-out.tsx';
import { SendingBack } from './sending-back.tsx';
import { noticeWaitingQuery, publishNotice, useSigning } from './use-signing.ts';
import type { NoticeWaiting } from './waiting.ts';
import { WrittenField } from './written-field.tsx';

interface Parts {
  programme: string;
  signs: boolean;
  done: (what: string) => void;
}

/** The notice as it would read; where and when it became public is written by whoever publishes it. */
export function PublishingNotice({ programme, signs, done }: Parts) {
  const { say, text } = useWords();
  return (
    <section aria-labelledby="notice">
      <h2 id="notice">{say('decidingDesk.notice.title')}</h2>
      <Answered query={useQuery(noticeWaitingQuery(programme))}>
        {({ waiting, leftOut = [], ifPublishedNow }) =>
          waiting ? (
            <>
              <h3>{text(waiting.draft.title)}</h3>
              {waiting.draft.paragraphs.map((paragraph) => (
                <p key={paragraph.zh} className="prose">
                  {text(paragraph)}
                </p>
              ))}
              {waiting.outdated && <p className="note">{say('decidingDesk.notice.outdated')}</p>}
              <LeftOut
                title={say('decidingDesk.notice.leftOut')}
                failing={say('decidingDesk.failing')}
                standings={leftOut}
              />
              <NoticeEntries entries={waiting.draft.entries} />
              {signs && (
                <div className="acts">
                  <Publishing
                    programme={programme}
                    seen={waiting.seen}
                    drop={failing(leftOut)}
                    days={ifPublishedNow}
                    done={done}
                  />
                  <SendingBack programme={programme} kind="notice" seen={waiting.seen} done={done} />
                </div>
              )}
            </>
          ) : (
            <p className="desk-empty">{say('decidingDesk.notice.none')}</p>
          )
        }
      </Answered>
    </section>
  );
}

interface PublishingParts extends Omit<Parts, 'signs'> {
  seen: string;
  drop: readonly string[];
  days: NoticeWaiting['ifPublishedNow'];
}

function Publishing({ programme, seen, drop, days, done }: PublishingParts) {
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const [written, setWritten] = useTyped(`publish.${programme}`, {
    address: '',
    documentNumber: '',
    publishedAt: '',
  });
  const { mutate, isPending, error } = useSigning(publishNotice(programme), () =>
    done(say('decidingDesk.notice.done')),
  );
  const change = (field: keyof typeof written) => (value: string) =>
    setWritten({ ...written, [field]: value });
  return (
    <ActPanel
      keep={`publish.${programme}`}
      act={say('decidingDesk.notice.act')}
      whatHappens={
        <>
          <p>{say('decidingDesk.notice.whatHappens')}</p>
          {days && 'firstOn' in days && (
            <p>
              {say('decidingDesk.notice.days', {
                days: formatDates(
                  Temporal.PlainDate.from(days.firstOn),
                  Temporal.PlainDate.from(days.lastOn),
                  language,
                ),
              })}
            </p>
          )}
          <WrittenField
            id="notice-address"
            label={say('decidingDesk.notice.address')}
            help={say('decidingDesk.notice.addressHelp')}
            value={written.address}
            change={change('address')}
          />
          <WrittenField
            id="notice-document"
            label={say('decidingDesk.documentNumber')}
            value={written.documentNumber}
            change={change('documentNumber')}
          />
          <WrittenField
            id="notice-published"
            label={say('decidingDesk.notice.publishedAt')}
            help={say('decidingDesk.notice.publishedHelp')}
            type="datetime-local"
            value={written.publishedAt}
            change={change('publishedAt')}
          />
        </>
      }
      final={say('decidingDesk.final')}
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({ ...written, publishedAt: typedInstant(written.publishedAt, timeZone), seen, drop })
      }
    />
  );
}
