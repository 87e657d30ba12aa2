import { Fragment } from 'react';
import type { Standing } from '#domain/recognition/recognise.ts';
import type { Language } from '#messages/language.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import './left-out.css';

interface Parts {
  title: string;
  /** What becomes of a file that no longer meets the conditions named after it. */
  failing: string;
  standings: readonly Standing[];
}

/** Files that a signature would pass over, or take off the list: under each reason, the files it holds for. */
export function LeftOut({ title, failing, standings }: Parts) {
  const { say, language } = useWords();
  const context = useSayContext();
  const byReason = Map.groupBy(
    standings.filter((each) => each.standing !== 'recognise'),
    (each) => reasonOf(each, failing, language, context),
  );
  if (byReason.size === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="left-out">
        {[...byReason].map(([reason, files]) => (
          <Fragment key={reason}>
            <dt>{reason}</dt>
            <dd>
              {files.map(({ number }, place) => (
                <Fragment key={number}>
                  {place > 0 && say('desk.between')}
                  <FileNumber number={number} />
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function reasonOf(
  each: Exclude<Standing, { standing: 'recognise' }>,
  failing: string,
  language: Language,
  context: SayContext,
): string {
  if (each.standing === 'held') {
    const { rule, given, remedy } = sayRefusal(each.why, language, context);
    return [rule, given, remedy].join(language === 'en' ? ' ' : '');
  }
  const conditions = each.conditions.map((code) => context.nameOf?.('condition', code) ?? code);
  return `${failing}${conditions.join(language === 'en' ? ', ' : '、')}`;
}
