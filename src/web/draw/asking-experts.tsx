import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Problem } from '#domain/refusal.ts';
import { Refused } from '#web/api.ts';
import { atField } from '#web/application/fields/field-words.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import './asking-experts.css';

/** What a request for experts asks, as it is typed. */
export interface ExpertsAsked {
  take: string;
  alternates: string;
  /** Fields of expertise of which one suffices. */
  fields: readonly string[];
}

interface Parts {
  id: string;
  asked: ExpertsAsked;
  problem: unknown;
  change: (asked: ExpertsAsked) => void;
}

/** How many experts, how many in reserve, and in which fields they must be at home. */
export function AskingExperts({ id, asked, problem, change }: Parts) {
  const words = useWords();
  const { say, text } = words;
  const context = useSayContext();
  const directions = useNewestDefinition()?.directions ?? [];
  const problems: readonly Problem[] = (problem instanceof Refused && problem.refusal.problems) || [];
  const [refused, setRefused] = useState({ problem, asked });
  if (refused.problem !== problem) setRefused({ problem, asked });
  const wrong = (field: keyof ExpertsAsked) => {
    if (refused.asked[field] !== asked[field]) return undefined; // mended: coming back, it would move the button from under the press
    const found = problems.find((each) => each.field.split('.')[0] === field);
    return found && atField(found, words, context);
  };
  return (
    <>
      {(['take', 'alternates'] as const).map((field) => (
        <FieldRow
          key={field}
          id={`${id}-${field}`}
          label={say(`drawDesk.draws.${field}`)}
          error={wrong(field)}
        >
          {(ids) => (
            <Input
              {...ids}
              className="asking-experts-number"
              inputMode="numeric"
              autoComplete="off"
              value={asked[field]}
              onChange={({ target }) => change({ ...asked, [field]: target.value })}
            />
          )}
        </FieldRow>
      ))}
      <FieldRow
        id={`${id}-fields`}
        label={say('drawDesk.request.fields')}
        help={say('drawDesk.request.fieldsHelp')}
        error={wrong('fields')}
        group
      >
        {() =>
          directions.map(({ code, title }) => (
            <Checkbox
              key={code}
              className="asking-experts-field"
              checked={asked.fields.includes(code)}
              onChange={({ target }) =>
                change({
                  ...asked,
                  fields: target.checked
                    ? [...asked.fields, code]
                    : asked.fields.filter((field) => field !== code),
                })
              }
            >
              {text(title)}
            </Checkbox>
          ))
        }
      </FieldRow>
    </>
  );
}

/** As it is sent: what is no whole number goes as it was typed, to be refused at its field. */
export const expertsToSend = ({ take, alternates, fields }: ExpertsAsked) => ({
  take: numberOr(take),
  alternates: numberOr(alternates),
  fields,
});

const numberOr = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim());
