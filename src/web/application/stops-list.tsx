import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import type { Gap } from '#domain/form/check-form.ts';
import { sayProblem } from '#messages/say-problem.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { rowsIn } from './fields/cell-rows.ts';
import { atField } from './fields/field-words.ts';
import type { LeftToDo } from './left-to-do.ts';
import type { OpenFile } from './open-file.ts';
import { tellVerdict } from './verdicts-about.ts';

/** What must be dealt with before the file can be submitted: each a link to its field. */
export function StopsList({ ref, file, left }: { ref: Ref<HTMLElement>; file: OpenFile; left: LeftToDo }) {
  const words = useWords();
  const { say, text } = words;
  const { number } = file.page;
  return (
    <section className="stops no-print" ref={ref} tabIndex={-1} aria-labelledby="stops">
      <h2 id="stops">
        <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>
          {say('applicant.answers.stops', { count: left.count })}
        </StatusWord>
      </h2>
      {left.gaps.map(({ section, place, gaps }) => (
        <div key={place} className="stops-section">
          <h3>
            {section === 'attachments'
              ? say('applicant.attachments.title')
              : `${place} ${text(section.title)}`}
          </h3>
          <ul>
            {gaps.slice(0, gaps.length > most ? most - 2 : most).map((gap) => (
              <li key={gap.field + gap.code}>
                <ToGap file={file} gap={gap} />
              </li>
            ))}
            {gaps.length > most && section !== 'attachments' && (
              <li>
                <Link
                  to="/applications/$number/sections/$section"
                  params={{ number, section: section.code }}
                  search={{ missing: true }}
                >
                  {say('applicant.answers.more', { count: gaps.length - most + 2 })}
                </Link>
              </li>
            )}
          </ul>
        </div>
      ))}
      {[...left.refusing, ...left.incomplete].map((verdict) => {
        const told = tellVerdict(file, words, verdict);
        return (
          <p key={verdict.condition} className="stops-section">
            <Link to="/applications/$number/eligibility" params={{ number }}>
              {text(told.condition.title)}
            </Link>
            {say('desk.apart')}
            {told.leaves.map(({ sentence }) => sentence).join(say('desk.apart'))}
          </p>
        );
      })}
    </section>
  );
}

/** As many as one looks through; a section with more is not one that lacks a detail. */
const most = 6;

function ToGap({ file, gap }: { file: OpenFile; gap: Gap }) {
  const words = useWords();
  const context = useSayContext();
  const { number, answers } = file.page;
  if (gap.section === 'attachments') {
    const slot = context.nameOf?.('slot', gap.field) ?? '';
    return (
      <Link to="/applications/$number/attachments" params={{ number }} hash={gap.field}>
        {words.say('applicant.answers.slot', { slot, words: atField(gap, words, context) })}
      </Link>
    );
  }
  const [, table, row] = /^([^[]+)\[([^\]]+)\]/.exec(gap.field) ?? [];
  const { given, remedy } = sayProblem(gap, words.language, context);
  const label = context.nameOf?.('field', gap.field) ?? '';
  // That nothing is given, everything on this list says.
  const told =
    gap.code === 'field-required'
      ? remedy
      : words.say('applicant.answers.field', {
          label,
          words: words.language === 'en' ? `${given} ${remedy}` : given + remedy,
        });
  const at = table ? rowsIn(answers[table]).findIndex(({ id }) => id === row) + 1 : 0;
  return (
    <Link
      to="/applications/$number/sections/$section"
      params={{ number, section: gap.section }}
      search={{ missing: true }}
      hash={gap.field}
    >
      {at > 0 && words.say('applicant.answers.row', { row: at })}
      {told}
    </Link>
  );
}
