import type { ReactNode } from 'react';
import { useWords } from '#web/language/words.ts';
import { TypedForm } from './typed-form.tsx';

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

/** Name, sign-in name and password of somebody who comes by a link. */
export function AccountForm({ children, ...parts }: Parts) {
  const { say } = useWords();
  return (
    <TypedForm
      {...parts}
      keep="account"
      fields={{
        name: { complete: 'name', label: say('peopleDesk.account.name') },
        signInName: {
          complete: 'username',
          label: say('peopleDesk.account.signInName'),
          help: say('peopleDesk.account.signInNameHelp'),
        },
        password: {
          complete: 'new-password',
          label: say('signIn.password'),
          help: say('peopleDesk.account.passwordHelp'),
        },
      }}
    >
      {children}
    </TypedForm>
  );
}
