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

export interface NewAccount {
  name: string;
  signInName: string;
  password: string;
}

interface Parts {
  act: string;
  pending: boolean;
  problem: unknown;
  /** What this form asks besides. */
  children?: (wrong: (field: string) => string | undefined) => ReactNode;
  onConfirm: (account: NewAccount) => void;
}

const fields = {
  name: { complete: 'name', label: 'peopleDesk.account.name', help: undefined },
  signInName: {
    complete: 'username',
    label: 'peopleDesk.account.signInName',
    help: 'peopleDesk.account.signInNameHelp',
  },
  password: { complete: 'new-password', label: 'signIn.password', help: 'peopleDesk.account.passwordHelp' },
} as const;

const isOwn = (field: string): field is keyof NewAccount => field in fields;

/** Name, sign-in name and password of somebody who comes by a link; nothing typed is lost when it is refused. */
export function AccountForm({ act, pending, problem, children, onConfirm }: Parts) {
  const words = useWords();
  const { say } = words;
  const context = namingFields(useSayContext(), {
    name: say(fields.name.label),
    signInName: say(fields.signInName.label),
    password: say(fields.password.label),
  });
  const [account, setAccount] = useTyped<NewAccount>(
    'account',
    { name: '', signInName: '', password: '' },
    (each) => ({
      ...each,
      password: '',
    }),
  );
  const sending = useSending();
  const [sent, setSent] = useState(account);
  const problems: readonly Problem[] = (problem instanceof Refused && problem.refusal.problems) || [];
  const wrong = (field: string) => {
    const found = problems.find((each) => each.field === field);
    // Gone once it is mended: an error that came back on leaving the field would move the button from under the press.
    if (isOwn(field) && account[field] !== sent[field]) return undefined;
    return found && atField(found, words, context);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    setSent(account);
    sending('account', () => onConfirm(account));
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
        {(['name', 'signInName', 'password'] as const).map((field) => {
          const { complete, label, help } = fields[field];
          const Control = field === 'password' ? Input.Password : Input;
          return (
            <FieldRow key={field} id={field} label={say(label)} help={help && say(help)} error={wrong(field)}>
              {(ids) => (
                <Control
                  {...ids}
                  autoComplete={complete}
                  autoCapitalize={field === 'signInName' ? 'none' : undefined}
                  value={account[field]}
                  onChange={({ target }) => setAccount({ ...account, [field]: target.value })}
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
