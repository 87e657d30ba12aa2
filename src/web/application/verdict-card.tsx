import { Fragment } from 'react';
import { verdictSigns } from '#domain/application/sign.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ClauseLinks } from '#web/programme/clause-links.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { AskedList } from './asked-list.tsx';
import type { OpenFile } from './open-file.ts';
import type { ToldVerdict } from './verdicts-about.ts';
import './verdict-card.css';

interface Parts {
  file: OpenFile;
  verdict: ToldVerdict;
  /** Beside a form: what is met says what was given and no more. */
  brief?: boolean;
  /** Under the title of a page, or under a heading of its own. */
  level?: 2 | 3;
  /** What came of it in one line, the rest behind it: shut or, where it is what one came for, open. */
  folded?: 'shut' | 'open';
}

/** One condition: what came of it, by which clause, and leaf by leaf what is asked, given, and would change it. */
export function VerdictCard({
  file,
  verdict: { condition, status, leaves },
  brief = false,
  level = 3,
  folded,
}: Parts) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const ways = waysOf(leaves);
  const Heading = `h${level}` as const;
  const head = (
    <Heading className="verdict-head">
      <StatusWord sign={verdictSigns[status]}>
        {sayStatus('verdict', status, {}, language, context)}{' '}
        <span className="verdict-title">{text(condition.title)}</span>
      </StatusWord>
    </Heading>
  );
  const rest = (
    <>
      <div className="verdict-clauses note">
        <ClauseLinks definition={file.definition} clauses={condition.clauses} />
      </div>
      {status !== 'met' && ways && <p className="verdict-or">{say(`applicant.verdict.${ways}`)}</p>}
      {leaves.map(({ rule, asked, given, remedy, help, another }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: leaves stand in the order of the condition
        <Fragment key={at}>
          {another && status !== 'met' && <p className="verdict-or">{say('applicant.verdict.or')}</p>}
          <dl className="verdict-leaf">
            {!(brief && status === 'met') && (
              <div>
                <dt>{say('applicant.verdict.rule')}</dt>
                <dd>
                  {asked ? say('applicant.verdict.asks', { rule }) : rule}
                  {asked && <AskedList asked={asked} />}
                </dd>
              </div>
            )}
            <div>
              <dt>{say('applicant.verdict.given')}</dt>
              <dd>{given}</dd>
            </div>
            {(status === 'not-met' || status === 'cannot-tell-yet') && remedy && (
              <div>
                <dt>{say('applicant.verdict.remedy')}</dt>
                <dd>{remedy}</dd>
              </div>
            )}
            {status === 'needs-a-human' && (
              <div>
                <dt>{say('applicant.verdict.by')}</dt>
                <dd>{help}</dd>
              </div>
            )}
            {!brief && status === 'not-met' && (
              <div>
                <dt>{say('desk.refusal.help')}</dt>
                <dd>{help}</dd>
              </div>
            )}
          </dl>
        </Fragment>
      ))}
    </>
  );
  if (folded)
    return (
      <details className="verdict" open={folded === 'open'}>
        <summary>{head}</summary>
        {rest}
      </details>
    );
  return (
    <article className="verdict">
      {head}
      {rest}
    </article>
  );
}

/** How several leaves go together; nothing where there is one, or where some are alternatives and some are not. */
function waysOf([, ...others]: ToldVerdict['leaves']): 'either' | 'each' | undefined {
  if (others.length === 0) return undefined;
  if (others.every(({ another }) => another)) return 'either';
  return others.some(({ another }) => another) ? undefined : 'each';
}
