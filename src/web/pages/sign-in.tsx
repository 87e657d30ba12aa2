import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { refuse } from '#domain/refusal.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { call } from '#web/api.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useBeginning } from '#web/session/use-beginning.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';

/** Account and password; why one was signed out; then back to the page one came from. */
export function SignInPage() {
  const { say } = useWords();
  const { reason } = useSearch({ from: '/visitors/sign-in' });
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate({ name, password });
  };

  return (
    <Page title={say('signIn.title')}>
      <div className="narrow">
        {reason && !error && <WhySignedOut />}
        <ProblemLine problem={error} />
        <form className="card" onSubmit={submit}>
          <FieldRow id="name" label={say('signIn.name')}>
            {(ids) => (
              <Input
                {...ids}
                autoComplete="username"
                autoCapitalize="none"
                required
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </FieldRow>
          <FieldRow id="password" label={say('signIn.password')}>
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="current-password"
                required
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </FieldRow>
          <p className="form-act">
            <Button type="primary" htmlType="submit" aria-disabled={isPending}>
              {say(isPending ? 'signIn.doing' : 'signIn.act')}
            </Button>
          </p>
        </form>
        <p className="below">{say('signIn.forgotten')}</p>
        <p className="below">
          {say('signIn.noAccount')} <Link to="/register">{say('signIn.register')}</Link>
        </p>
      </div>
    </Page>
  );
}

function WhySignedOut() {
  const { language } = useWords();
  const { rule, given, remedy } = sayRefusal(
    refuse('session-expired', { minutes: '30' }),
    language,
    useSayContext(),
  );
  return (
    <p className="told" role="status">
      <StatusWord sign={{ tone: 'held', icon: 'bars' }}>
        {[rule, given, remedy].join(language === 'en' ? ' ' : '')}
      </StatusWord>
    </p>
  );
}

function useSignIn() {
  const { back } = useSearch({ from: '/visitors/sign-in' });
  const begin = useBeginning();
  return useMutation({
    mutationFn: (given: { name: string; password: string }) => call('POST', '/api/session', given),
    onSuccess: () => begin(back),
  });
}
