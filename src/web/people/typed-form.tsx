import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#domain/refusal.ts';
import { Refused } from '#web/api.ts';
import { atField, namingFields } from '#web/application/fields/field-words.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSending, useTyped } from '#web/typing/use-typed.ts';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';

interface TypedField {
  label: string;
  help?: string;
  /** What a browser may fill in by itself; passwords are kept nowhere else. */
  complete: 'name' | 'username' | 'current-password' | 'new-password';
}

type Typed<Name extends string> = Readonly<Record<Name, string>>;

interface Parts<Name extends string> {
  /** Under which what is typed is kept. */
  keep: string;
  fields: Readonly<Record<Name, TypedField>>;
  act: string;
  pending: boolean;
  problem: unknown;
  /** What this form asks besides. */
  children?: ((wrong: (field: string) => string | undefined) => ReactNode) | undefined;
  onConfirm: (typed: Typed<Name>) => void;
}

/** A few lines to type, such as a name and a password; nothing typed is lost when it is refused. */
export function TypedForm<Name extends string>({
  keep,
  fields,
  act,
  pending,
  problem,
  children,
  onConfirm,
}: Parts<Name>) {
  const words = useWords();
  const { say } = words;
  const names = Object.keys(fields) as Name[];
  const of = <Value,>(each: (name: Name) => Value) =>
    Object.fromEntries(names.map((name) => [name, each(name)])) as Record<Name, Value>;
  const isSecret = (name: Name) => fields[name].complete.endsWith('password');
  const context = namingFields(
    useSayContext(),
    of((name) => fields[name].label),
  );
  const [typed, setTyped] = useTyped<Typed<Name>>(
    keep,
    of(() => ''),
    (all) => of((name) => (isSecret(name) ? '' : all[name])),
  );
  const sending = useSending();
  const [sent, setSent] = useState(typed);
  const problems: readonly Problem[] = (problem instanceof Refused && problem.refusal.problems) || [];
  const wrong = (field: string) => {
    const found = problems.find((each) => each.field === field);
    // Gone once it is mended: an error that came back on leaving the field would move the button from under the press.
    if (field in typed && typed[field as Name] !== sent[field as Name]) return undefined;
    return found && atField(found, words, context);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    setSent(typed);
    sending(keep, () => onConfirm(typed));
  };
  return (
    <div className="narrow">
      {problems.length > 0 ? (
        <ErrorSummary
          errors={problems.map((each) => ({ control: each.field, words: atField(each, words, context) }))}
        />
      ) : (
        <ProblemLine problem={problem} />
      )}
      <form className="card" onSubmit={submit} noValidate>
        {children?.(wrong)}
        {names.map((name) => {
          const { label, help, complete } = fields[name];
          const Control = isSecret(name) ? Input.Password : Input;
          return (
            <FieldRow key={name} id={name} label={label} help={help} error={wrong(name)}>
              {(ids) => (
                <Control
                  {...ids}
                  autoComplete={complete}
                  autoCapitalize={complete === 'username' ? 'none' : undefined}
                  value={typed[name]}
                  onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
                />
              )}
            </FieldRow>
          );
        })}
        <p className="form-act">
          <Button type="primary" htmlType="submit" aria-disabled={pending}>
            {pending ? say('peopleDesk.doing') : act}
          </Button>
        </p>
      </form>
    </div>
  );
}
