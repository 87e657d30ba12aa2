import type { NameOf } from '#messages/programme-names.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import type { AskedJudgement, CheckPage } from './check-page.ts';
import { Confirming } from './confirming.tsx';
import { CorrectedFact } from './corrected-fact.tsx';
import { Judging } from './judging.tsx';
import { ListedRow } from './listed-row.tsx';

/** What only people can say of the file: who said what, and what is still open. */
export function Judgements({ page }: { page: CheckPage }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="judgings">
      <h2 id="judgings">{say('recommendingDesk.judging.title')}</h2>
      {page.asked.length === 0 && <p className="quiet">{say('recommendingDesk.judging.none')}</p>}
      <ul className="judgings">
        {page.asked.map((asked) => (
          <Asked key={`${asked.judgement} ${asked.subject}`} page={page} asked={asked} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ page, asked }: { page: CheckPage; asked: AskedJudgement }) {
  const { definition } = useFile();
  const { role } = useSession();
  const { say, text } = useWords();
  const { nameOf } = useSayContext();
  const judgement = definition.judgements.find(({ code }) => code === asked.judgement);
  if (!judgement) return null;
  const given = page.given.filter(
    (each) => each.judgement === asked.judgement && each.subject === asked.subject,
  );
  const [newest] = given;
  const row = page.matches.find((each) => each.subject === asked.subject);
  const subject = subjectOf(page, asked.subject, nameOf);
  const mayJudge = [...judgement.by, ...judgement.mayDisagree, judgement.decidedBy].includes(role);
  // Whoever decides has not judged yet: the question stands open before him.
  const decides = judgement.counts === 'leader-decides' && asked.open && judgement.decidedBy === role;
  const label = (answer: string) => {
    const option = judgement.options.find(({ code }) => code === answer);
    return option ? text(option.label) : '';
  };

  return (
    <li>
      <h3>{text(judgement.title)}</h3>
      <p>{text(judgement.asks)}</p>
      {subject && <p className="quiet">{say('recommendingDesk.judging.about', { subject })}</p>}
      {row && <ListedRow row={row} compares={judgement.compares ?? []} />}
      {asked.correction && <CorrectedFact {...asked.correction} />}
      {!newest && <p className="quiet">{say('recommendingDesk.judging.open')}</p>}
      {given.map((each) => (
        <p key={`${each.by} ${each.answer} ${each.sentence}`}>
          {say('recommendingDesk.judging.said', { by: each.by, answer: label(each.answer) })}
          {each.sentence && <span className="quiet">　{each.sentence}</span>}
          {each.confirmedWhy && (
            <span className="quiet">
              {say('desk.apart')}
              {say(each.agreed ? 'recommendingDesk.judging.agreed' : 'recommendingDesk.judging.disagreed', {
                by: each.confirmedBy ?? '',
                why: each.confirmedWhy,
              })}
            </span>
          )}
        </p>
      ))}
      {newest && judgement.counts === 'leader-decides' && asked.open && (
        <p className="note">{say('recommendingDesk.judging.decides')}</p>
      )}
      {newest && judgement.counts === 'second-person' && newest.agreed === null && (
        <Confirming page={page} asked={asked} mine={newest.mine} />
      )}
      {page.version !== null && mayJudge && (
        <Judging page={page} asked={asked} judgement={judgement} again={newest !== undefined && !decides} />
      )}
    </li>
  );
}

/** What a judgement speaks about, by its name; a row of a list is shown whole. */
function subjectOf(
  { jointUnits }: CheckPage,
  subject: string,
  nameOf: NameOf = () => undefined,
): string | undefined {
  return (
    jointUnits.find(({ id }) => id === subject)?.name ??
    nameOf('condition', subject) ??
    nameOf('list', subject)
  );
}
