import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { objectionsQuery } from '#web/objection/use-objections.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { decisionWaitingQuery, noticeWaitingQuery, recognitionPlanQuery } from './use-signing.ts';

interface Parts {
  programme: string;
  /** Whether outcomes of objections are among what this reader is shown. */
  outcomes: boolean;
}

/** What the page holds, and which of it waits: several lists in full make it long. */
export function ToSignContents({ programme, outcomes }: Parts) {
  const { say } = useWords();
  const decision = useQuery(decisionWaitingQuery(programme)).data;
  const notice = useQuery(noticeWaitingQuery(programme)).data;
  const objections = useQuery({ ...objectionsQuery, enabled: outcomes }).data?.objections;
  const plan = useQuery(recognitionPlanQuery(programme)).data;
  const parts = [
    { id: 'decision', title: say('decidingDesk.decision.title'), waits: decision && !!decision.waiting },
    { id: 'notice', title: say('decidingDesk.notice.title'), waits: notice && !!notice.waiting },
    {
      id: 'outcomes',
      title: say('decidingDesk.outcomes.title'),
      waits: objections?.some(({ proposed }) => proposed),
      hidden: !outcomes,
    },
    {
      id: 'recognition',
      title: say('decidingDesk.recognition.title'),
      waits: plan && plan.certificates.length > 0,
    },
  ].filter(({ hidden }) => !hidden);
  return (
    <nav className="to-sign-contents" aria-label={say('decidingDesk.contents.label')}>
      <ul>
        {parts.map(({ id, title, waits }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>{' '}
            {waits ? (
              <StatusWord sign={{ tone: 'attend', icon: 'half' }}>
                {say('decidingDesk.contents.waits')}
              </StatusWord>
            ) : (
              waits === false && <span className="quiet">{say('decidingDesk.contents.none')}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
