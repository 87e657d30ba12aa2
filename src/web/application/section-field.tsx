import type { Answer } from '#domain/application/answers.ts';
import { verdictSigns } from '#domain/application/sign.ts';
import type { FormCheck } from '#domain/form/check-form.ts';
import type { Field } from '#domain/programme/field.ts';
import { useWords } from '#web/language/words.ts';
import { ClauseLinks } from '#web/programme/clause-links.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { AnswerControl, isGroup } from './fields/answer-control.tsx';
import type { BesideProse } from './fields/control.ts';
import { CreditCodeRemark, formRemark } from './fields/credit-code-remark.tsx';
import { labelOf } from './fields/field-words.ts';
import { FixedRows } from './fields/fixed-rows.tsx';
import { RowsField } from './fields/rows-field.tsx';
import { useWrong } from './fields/wrongs.ts';
import type { OpenFile } from './open-file.ts';
import type { ToldVerdict } from './verdicts-about.ts';

interface Parts {
  field: Field;
  answer: Answer | undefined;
  change: (answer: Answer) => void;
  file: OpenFile;
  check: FormCheck;
  /** Of the conditions that this page touches. */
  verdicts: readonly ToldVerdict[];
  showLeft: boolean;
  /** The prose in which its pictures have their place. */
  prose?: BesideProse | undefined;
}

/** One question of the form: what it is, by which clause, its answer, and what the conditions make of it. */
export function SectionField({ field, answer, change, file, check, verdicts, showLeft, prose }: Parts) {
  const words = useWords();
  const { code } = field;
  const against = verdicts
    .filter(({ status }) => status === 'not-met')
    .flatMap(({ leaves }) => leaves.filter((leaf) => leaf.field === code));
  const isTable = field.type === 'table';

  return (
    <FieldRow
      id={code}
      label={labelOf(check, words, field, code)}
      clause={
        field.clauses.length > 0 && (
          <ClauseLinks
            definition={file.definition}
            clauses={field.clauses}
            said={field.clauses.length === 1}
          />
        )
      }
      help={field.help && words.text(field.help)}
      error={useWrong(code)}
      group={isTable || isGroup({ field, file, check })}
      remark={
        <>
          {field.type === 'creditCode' && <CreditCodeRemark answer={answer} remark={formRemark(code)} />}
          {against.map(({ sentence, remedy }) => (
            <p key={sentence}>
              <StatusWord soft sign={verdictSigns['not-met']}>
                {words.say('applicant.verdict.against', { sentence, remedy })}
              </StatusWord>
            </p>
          ))}
        </>
      }
    >
      {(ids) => {
        if (!isTable)
          return <AnswerControl {...{ field, answer, change, file, check, ids, prose }} name={code} />;
        return field.rows ? (
          <FixedRows table={field} {...{ answer, change, file, check }} />
        ) : (
          <RowsField table={field} {...{ answer, change, file, check, showLeft }} />
        );
      }}
    </FieldRow>
  );
}
