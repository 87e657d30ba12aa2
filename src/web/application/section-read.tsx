import { type Answer, isAnswered, isNone } from '#domain/application/answers.ts';
import { type Figure, figuresIn } from '#domain/application/figures.ts';
import { isShown } from '#domain/form/check-form.ts';
import {
  figuresBeside,
  type NumberedFigure,
  placeFigures,
  proseBeside,
} from '#domain/form/figures-in-prose.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import { sayAnswer, sayComputed } from '#messages/say-answer.ts';
import { useWords } from '#web/language/words.ts';
import { rowsIn } from './fields/cell-rows.ts';
import { StateWord } from './fields/state-word.tsx';
import { checkOf, factsOf, type OpenFile } from './open-file.ts';
import { CaptionedPicture } from './picture.tsx';
import { ProseRead } from './prose-read.tsx';
import { readingOf } from './reading.ts';
import './section-read.css';

/** A section to be read: each question with its answer, tables row by row. */
export function SectionRead({ file, section }: { file: OpenFile; section: Section }) {
  const { say } = useWords();
  const shown = askedOf(file, section.fields);
  if (!shown.some(({ code }) => isAnswered(file.page.answers[code])))
    return <p className="quiet">{say('applicant.section.empty')}</p>;
  return <FieldsRead file={file} shown={shown} />;
}

/** Of these questions those that the form asks of this application. */
export function askedOf(file: OpenFile, fields: readonly Field[]): Field[] {
  const check = checkOf(file, factsOf(file));
  return fields.filter((field) => isShown(check, field, field.code));
}

/** Questions, each with its answer. */
export function FieldsRead({ file, shown }: { file: OpenFile; shown: readonly Field[] }) {
  const { text } = useWords();
  return (
    <dl className="read">
      {shown.map((field) => (
        <div key={field.code} className={field.type === 'table' ? 'read-wide' : ''}>
          <dt>{text(field.label)}</dt>
          <dd>
            <ReadAnswer file={file} field={field} fields={shown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReadAnswer({ file, field, fields }: { file: OpenFile; field: Field; fields: readonly Field[] }) {
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
  if (field.type === 'figures' && isAnswered(answer)) {
    const prose = proseBeside(fields, field);
    return (
      <PicturesAfter
        at={file.at}
        figures={figuresIn(answer)}
        prose={prose && facts.answers.get(prose.code)}
      />
    );
  }
  const beside = figuresBeside(fields, field);
  if (beside && typeof answer === 'string' && isAnswered(answer))
    return <ProseRead at={file.at} prose={answer} figures={figuresIn(facts.answers.get(beside.code))} />;
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
                      ) : column.type === 'figures' && isAnswered(row.cells[column.code]) ? (
                        <PicturesAfter
                          at={file.at}
                          figures={figuresIn(row.cells[column.code])}
                          prose={undefined}
                        />
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

/** The pictures that no marker in the prose has placed, and which of them it has. */
function PicturesAfter({
  at,
  figures,
  prose,
}: {
  at: string;
  figures: readonly Figure[];
  prose: Answer | undefined;
}) {
  const { say } = useWords();
  const { after } = placeFigures(typeof prose === 'string' ? prose : '', figures);
  const above = figures.flatMap((_, at) =>
    after.some(({ number }) => number === at + 1) ? [] : say('applicant.figure.alt', { number: at + 1 }),
  );
  return (
    <>
      {above.length > 0 && (
        <p className="quiet">{say('applicant.figure.above', { figures: above.join(say('desk.between')) })}</p>
      )}
      <Pictures at={at} figures={after} />
    </>
  );
}

function Pictures({ at, figures }: { at: string; figures: readonly NumberedFigure[] }) {
  return (
    <div className="pictures">
      {figures.map((figure) => (
        <CaptionedPicture key={figure.sha256} at={at} figure={figure} number={figure.number} />
      ))}
    </div>
  );
}
