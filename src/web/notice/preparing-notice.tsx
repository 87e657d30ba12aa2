import { useQuery } from '@tanstack/react-query';
import { TakingBack } from '#web/deciding/taking-back.tsx';
import { noticeWaitingQuery } from '#web/deciding/use-signing.ts';
import type { NoticeWaiting } from '#web/deciding/waiting.ts';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { type Correction, Corrections } from './corrections.tsx';
import type { NoticeLine } from './notice-page.ts';
import { Replacing } from './replacing.tsx';
import { usePreparing } from './use-notices.ts';

interface Parts {
  programme: string;
  notices: readonly NoticeLine[];
  done: (what: string) => void;
}

/** The officer writes whom one turns to; list, title and text follow from the programme. */
export function PreparingNotice({ programme, notices, done }: Parts) {
  return (
    <Answered query={useQuery(noticeWaitingQuery(programme))}>
      {({ waiting }) => (
        <div className="acts">
          <Writing
            key={waiting?.seen}
            programme={programme}
            notices={notices}
            was={waiting ?? undefined}
            done={done}
          />
          {waiting && <TakingBack programme={programme} kind="notice" seen={waiting.seen} done={done} />}
        </div>
      )}
    </Answered>
  );
}

type Waiting = NonNullable<NoticeWaiting['waiting']>;

function Writing({ programme, notices, was, done }: Parts & { was: Waiting | undefined }) {
  const { say } = useWords();
  const [contact, setContact] = useTyped(`notice.${programme}.contact`, {
    office: '',
    telephone: '',
    address: '',
    email: '',
    ...was?.draft.contact,
  });
  const [corrections, setCorrections] = useTyped<readonly Correction[]>(
    `notice.${programme}.corrections`,
    () => (was?.words.corrections ?? []).map((each) => ({ unit: '', project: '', ...each })),
  );
  const [replaces, setReplaces] = useTyped(`notice.${programme}.replaces`, {
    number: `${was?.words.replaces?.number ?? ''}`,
    reason: was?.words.replaces?.reason ?? '',
  });
  const { mutate, isPending, error } = usePreparing(programme, (count) =>
    done(say('noticeDesk.prepare.done', { count })),
  );
  const { email, ...reached } = contact;
  return (
    <ActPanel
      keep={`notice.${programme}`}
      act={say(was ? 'noticeDesk.prepare.again' : 'noticeDesk.prepare.act')}
      whatHappens={
        <>
          <p>{say('noticeDesk.prepare.whatHappens')}</p>
          {(['office', 'telephone', 'address', 'email'] as const).map((field) => (
            <WrittenField
              key={field}
              id={`notice-${field}`}
              label={say(`noticeDesk.prepare.${field}`)}
              value={contact[field] ?? ''}
              change={(value) => setContact({ ...contact, [field]: value })}
            />
          ))}
          <Replacing notices={notices} replaces={replaces} change={setReplaces} />
          <Corrections corrections={corrections} change={setCorrections} />
        </>
      }
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({
          contact: { ...reached, ...(email && { email }) },
          ...(replaces.number && {
            replaces: { number: Number(replaces.number), reason: replaces.reason },
          }),
          corrections: corrections.map(({ number, unit, project }) => ({
            number,
            ...(unit.trim() && { unit }),
            ...(project.trim() && { project }),
          })),
        })
      }
    />
  );
}
