import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import type { HistoryEvent } from './use-history.ts';
import './papers-brought.css';

export type Gathered = [HistoryEvent, ...HistoryEvent[]];

/** Papers that one person brought one after another stand on one line, or they would hide what was decided. */
export function gatherPapers(lines: readonly Gathered[], event: HistoryEvent): readonly Gathered[] {
  const last = lines.at(-1);
  const [before] = last ?? [];
  const goesOn =
    last &&
    before?.facts.slot &&
    event.facts.slot &&
    before.act === event.act &&
    before.actor === event.actor;
  return goesOn ? lines.with(-1, [...last, event]) : [...lines, [event]];
}

/** What was brought, or said besides: one paper in full, several behind their number. */
export function PapersBrought({ events }: { events: Gathered }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const lines = events.map(({ id, facts, note }) => (
    <div key={id}>
      {typeof facts.slot === 'string' && <p>{nameOf?.('slot', facts.slot)}</p>}
      {note && <p className="quiet prose">{note}</p>}
    </div>
  ));
  if (events.length === 1) return lines;
  return (
    <details className="papers-brought">
      <summary>{say('applicant.history.papers', { count: events.length })}</summary>
      {lines}
    </details>
  );
}
