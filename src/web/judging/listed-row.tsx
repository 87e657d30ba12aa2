import { formatDate } from '#domain/formats.ts';
import { namesOf } from '#domain/identifiers/region.ts';
import { wordsOf } from '#messages/words-of-programme.ts';
import { useFile } from '#web/application/open-file.ts';
import { askedOf, FieldsRead } from '#web/application/section-read.tsx';
import { useWords } from '#web/language/words.ts';
import type { MatchedRow } from './check-page.ts';
import './listed-row.css';

interface Parts {
  row: MatchedRow;
  /** Fields of the form that the judgement lays beside it. */
  compares: readonly string[];
}

/** The whole row of a list that a judgement is about, where it comes from, and beside it what the application says. */
export function ListedRow({ row, compares }: Parts) {
  const file = useFile();
  const { say } = useWords();
  const fields = file.form.flatMap((section) => section.fields);
  const own = askedOf(
    file,
    compares.flatMap((compared) => fields.find(({ code }) => code === compared) ?? []),
  );
  return (
    <div className="listed">
      <Listed row={row} />
      {own.length > 0 && (
        <div>
          <h4>{say('recommendingDesk.listed.own')}</h4>
          <FieldsRead file={file} shown={own} />
        </div>
      )}
    </div>
  );
}

function Listed({ row: { list: code, by, cells, document, datedOn } }: { row: MatchedRow }) {
  const { definition, page, regions } = useFile();
  const { language, say, speak, text } = useWords();
  const list = definition.lists.find((each) => each.code === code);
  if (!list) return null;
  const words = wordsOf({
    definition,
    direction: page.direction,
    language,
    speak,
    regionName: (region) => namesOf(regions, region).join('') || undefined,
  });
  const rows = [
    ...list.columns.map((column) => ({
      code: column.code,
      label: text(column.label),
      said: cells[column.code] && words.cell(code, column.code, cells[column.code] ?? ''),
    })),
    { code: 'document', label: say('recommendingDesk.listed.document'), said: document },
    {
      code: 'datedOn',
      label: say('recommendingDesk.listed.datedOn'),
      said: datedOn && formatDate(Temporal.PlainDate.from(datedOn), language),
    },
  ];
  return (
    <div>
      <h4>{text(list.title)}</h4>
      <p className="note">{say(`recommendingDesk.listed.by.${by}`)}</p>
      <dl className="read">
        {rows.map(({ code, label, said }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{said || <span className="quiet">—</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
