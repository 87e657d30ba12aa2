import { isAnswered, isNone } from '#domain/application/answers.ts';
import { type Figure, figuresIn } from '#domain/application/figures.ts';
import { isShown } from '#domain/form/check-form.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import { sayAnswer, sayComputed } from '#messages/say-answer.ts';
import { useWords } from '#web/language/words.ts';
import { rowsIn } from './fields/cell-rows.ts';
import { StateWord } from './fields/state-word.tsx';
import { checkOf, factsOf, type OpenFile } from './open-file.ts';
import { readingOf } from './reading.ts';
import './section-read.css';

/** A section to be read: each question with its answer, tables row by row. */
export function SectionRead({ file, section }: { file: OpenFile; section: Section }) {
  const { say, text } = useWords();
  const facts = factsOf(file);
  const check = checkOf(file, facts);
  const shown = section.fields.filter((field) => isShown(check, field, field.code));
  if (!shown.some(({ code }) => isAnswered(facts.answers.get(code))))
    return <p className="quiet">{say('applicant.section.empty')}</p>;
  return (
    <dl className="read">
      {shown.map((field) => (
        <div key={field.code} className={field.type === 'table' ? 'read-wide' : ''}>
          <dt>{text(field.label)}</dt>
          <dd>
            <ReadAnswer file={file} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReadAnswer({ file, field }: { file: OpenFile; field: Field }) {
  const words = useWords();
  const facts = factsOf(file);
  const answer = facts.answers.get(field.code);
  const empty = <span className="quiet">{words.say('applicant.field.empty')}</span>;

  if (field.type === 'computed')
    return (
      sayComputed(readingOf(file, facts, words.language), field) ?? (
        <span className="quiet">{words.say('applicant.field.notYet')}</span>
      )
    );
  if (field.type === 'table')
    return isNone(answer) ? (
      words.say('applicant.field.none')
    ) : rowsIn(answer).length > 0 ? (
      <ReadRows file={file} table={field} />
    ) : (
      empty
    );
  if (field.type === 'figures' && isAnswered(answer))
    return <Pictures file={file} pictures={figuresIn(answer)} />;
  const said = sayAnswer(readingOf(file, facts, words.language), field, answer);
  return said === undefined ? empty : <span className={field.type === 'prose' ? 'prose' : ''}>{said}</span>;
}

function ReadRows({ file, table }: { file: OpenFile; table: Field }) {
  const words = useWords();
  const facts = factsOf(file);
  const reading = readingOf(file, facts, words.language);
  const check = checkOf(file, facts);
  return (
    <ol className="read-rows">
      {rowsIn(facts.answers.get(table.code)).map((row) => {
        const inRow = { table: table.code, row };
        const said = (column: Column) =>
          column.type === 'computed'
            ? sayComputed(reading, column, words.language, inRow)
            : sayAnswer(reading, column, row.cells[column.code]);
        return (
          <li key={row.id}>
            <dl>
              {(table.columns ?? [])
                .filter((column) => isShown(check, column, `${table.code}.${column.code}`, inRow))
                .map((column) => (
                  <div key={column.code}>
                    <dt>{words.text(column.label)}</dt>
                    <dd>
                      {column.type === 'state' ? (
                        <StateWord field={column} {...{ file, inRow }} />
                      ) : (
                        (said(column) ?? <span className="quiet">{words.say('applicant.field.empty')}</span>)
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

function Pictures({ file, pictures }: { file: OpenFile; pictures: readonly Figure[] }) {
  const { say } = useWords();
  return (
    <div className="pictures">
      {pictures.map(({ sha256, caption }, at) =>
        /^[0-9a-f]{64}$/.test(sha256) ? (
          <figure key={sha256}>
            <img
              src={`${file.at}/figures/${sha256}`}
              alt={caption || say('applicant.figure.alt', { number: at + 1 })}
            />
            <figcaption>
              {caption
                ? say('applicant.figure.captioned', { number: at + 1, caption })
                : say('applicant.figure.alt', { number: at + 1 })}
            </figcaption>
          </figure>
        ) : (
          <span key={sha256}>{sha256}</span>
        ),
      )}
    </div>
  );
}
