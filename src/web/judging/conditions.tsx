import { useMemo } from 'react';
import { useFile, useLive } from '#web/application/open-file.ts';
import { VerdictCard } from '#web/application/verdict-card.tsx';
import { tellVerdict } from '#web/application/verdicts-about.ts';
import { useWords } from '#web/language/words.ts';
import './conditions.css';

const order = ['not-met', 'cannot-tell-yet', 'needs-a-human'];

/**
 * Every condition with what it rests on, worked out here from what the server sends of lists, people and other files, as on
 * the applicant's own page. What is not met stands open, what somebody has still to say below it, what is met behind one line.
 */
export function Conditions() {
  const file = useFile();
  const words = useWords();
  const { verdicts } = useLive(file);
  const told = useMemo(() => verdicts.map((each) => tellVerdict(file, words, each)), [file, words, verdicts]);
  const met = told.filter(({ status }) => status === 'met');
  const rest = told
    .filter(({ status }) => status !== 'met')
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const card = (each: (typeof told)[number]) => (
    <li key={each.condition.code}>
      <VerdictCard file={file} verdict={each} folded={each.status === 'not-met' ? 'open' : 'shut'} />
    </li>
  );
  return (
    <section className="card conditions" aria-labelledby="conditions">
      <h2 id="conditions">{words.say('applicant.eligibility.title')}</h2>
      <ul>{rest.map(card)}</ul>
      {met.length > 0 && (
        <details>
          <summary>{words.say('recommendingDesk.conditions.met', { count: met.length })}</summary>
          <ul>{met.map(card)}</ul>
        </details>
      )}
    </section>
  );
}
