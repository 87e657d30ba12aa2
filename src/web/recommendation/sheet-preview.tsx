import { formatDate } from '#domain/formats.ts';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { PaperButton } from '#web/ui/paper-button.tsx';
import { WrittenLetter } from '#web/ui/written-letter.tsx';
import type { RecommendationPage, SheetRow } from './recommendation-page.ts';

interface Parts {
  programme: string;
  page: RecommendationPage;
  typed: { documentNumber: string; opinion: string };
}

/** The letter and the list as they would be sent: whoever signs reads them first, here or on paper. */
export function SheetPreview({ programme, page: { letter, rows, recommendingUnit }, typed }: Parts) {
  const { say } = useWords();
  const draft = `/api/recommendation/${programme}/draft`;
  const up = rows.filter(({ place }) => place !== null);
  const down = rows.length - up.length;
  return (
    <section className="sheet-preview" aria-labelledby="preview">
      <h3 id="preview">{say('recommendingDesk.preview.title')}</h3>
      <WrittenLetter
        number={typed.documentNumber || say('recommendingDesk.preview.noNumber')}
        title={letter.title}
        addressee={letter.addressee}
        signed={recommendingUnit}
      >
        <p>{letter.opening}</p>
        <p className="prose">{typed.opinion}</p>
        <p>{letter.closing}</p>
      </WrittenLetter>
      {[...Map.groupBy(up, ({ direction }) => direction)].map(([direction, listed]) => (
        <Listed key={direction} direction={direction} rows={listed} />
      ))}
      {down > 0 && <p className="quiet">{say('recommendingDesk.preview.notRecommended', { count: down })}</p>}
      <p>
        <PaperButton path={`${draft}/letter.pdf`} of={typed}>
          {say('recommendingDesk.preview.letter')}
        </PaperButton>
        {'　'}
        <a href={`${draft}/summary-sheet.pdf`} download>
          {say('recommendingDesk.preview.sheet')}
        </a>
      </p>
    </section>
  );
}

function Listed({ direction, rows }: { direction: string; rows: readonly SheetRow[] }) {
  const { say, text } = useWords();
  const title = useNewestDefinition()?.directions.find(({ code }) => code === direction)?.title;
  return (
    <>
      <h4>
        {say('recommendingDesk.preview.direction', {
          direction: title ? text(title) : '',
          count: rows.length,
        })}
      </h4>
      <ol className="sheet-rows">
        {rows.map((row) => (
          <li key={row.number}>
            <span className="figures">{row.number}</span>　{row.unit}　{row.project}
            <br />
            <Opinion row={row} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Opinion({ row: { opinion, facts } }: { row: SheetRow }) {
  const { language, say } = useWords();
  const reply = facts?.reply;
  if (!reply || (opinion !== 'no-objection' && opinion !== 'objection' && opinion !== 'cannot-confirm'))
    return null;
  return (
    <span className="quiet">
      {say('recommendingDesk.preview.opinion', {
        result: say(`recommendingDesk.file.opinionResult.${opinion}`),
        document: reply.documentNumber,
        date: formatDate(Temporal.PlainDate.from(reply.datedOn), language),
      })}
    </span>
  );
}
