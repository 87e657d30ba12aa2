import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Problem } from '#domain/refusal.ts';
import { call, Refused } from '#web/api.ts';
import { CreditCodeRemark } from '#web/application/fields/credit-code-remark.tsx';
import { atField, namingFields } from '#web/application/fields/field-words.ts';
import { readTyped } from '#web/application/fields/read-typed.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { RegionSelect } from '#web/region/region-select.tsx';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useBeginning } from '#web/session/use-beginning.ts';
import { useSending, useTyped } from '#web/typing/use-typed.ts';
import { Answered } from '#web/ui/answered.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';

/** In the order in which they stand. */
const nothing = {
  creditCode: '',
  name: '',
  region: '',
  administrator: '',
  mobile: '',
  signInName: '',
  password: '',
};
type Typed = typeof nothing;

/** A unit and its first administrator, who is signed in at once. */
export function RegisterPage() {
  const words = useWords();
  const { say } = words;
  const label: Readonly<Record<keyof Typed, string>> = {
    name: say('signIn.registering.name'),
    creditCode: say('signIn.registering.creditCode'),
    region: say('signIn.registering.region'),
    administrator: say('signIn.registering.person'),
    mobile: say('signIn.registering.mobile'),
    signInName: say('signIn.registering.signInName'),
    password: say('signIn.password'),
  };
  const context = namingFields(useSayContext(), label);
  const [typed, setTyped] = useTyped('register', nothing, (each) => ({ ...each, password: '' }));
  const [asOnLicence, setAsOnLicence] = useTyped('register.as-on-licence', false);
  const sending = useSending();
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { mutate, isPending, error, failureCount, submittedAt, variables } = useRegister();
  const regions = useQuery(regionsQuery);

  const refused = error instanceof Refused ? error.refusal : undefined;
  const problems =
    missing.length > 0
      ? missing
      : (refused?.problems ?? []).map((each) => ({
          ...each,
          field: each.field.replace(/^administrator\.name$/, 'administrator').replace(/^administrator\./, ''),
        }));
  const wrong = (field: keyof Typed) => {
    const problem = problems.find((each) => each.field === field);
    // Gone once it is mended: an error that came back on leaving the field would move the button from under the press.
    const before = missing.length > 0 ? '' : variables?.typed[field];
    return typed[field] === before && problem ? atField(problem, words, context) : undefined;
  };
  const set = (field: keyof Typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const codeDiffers = checkCreditCode(typed.creditCode).problems.some(
    ({ code }) => code === 'wrong-check-character',
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = (Object.keys(nothing) as (keyof Typed)[]).filter(
      (field) => field !== 'mobile' && typed[field] === '',
    );
    setMissing(empty.map((field) => ({ field, code: 'field-required' })));
    if (empty.length === 0 && !isPending)
      sending('register', () => mutate({ typed, codeAsOnLicence: codeDiffers && asOnLicence }));
  };

  return (
    <Page
      title={say('signIn.registering.title')}
      lead={say('signIn.registering.lead')}
      wrong={problems.length > 0}
    >
      <div className="narrow">
        {problems.length > 0 ? (
          <ErrorSummary
            key={`${failureCount}-${submittedAt}-${missing.length}`}
            errors={problems.map((each) => ({ control: each.field, words: atField(each, words, context) }))}
          />
        ) : (
          refused && <RefusalPanel refusal={refused} />
        )}
        {error && !refused && <FailedLine problem={error} what={say('desk.failed.act')} />}
        <form className="card" onSubmit={submit} noValidate>
          <h2>{say('signIn.registering.unit')}</h2>
          <FieldRow
            id="creditCode"
            label={label.creditCode}
            help={say('signIn.registering.creditCodeHelp')}
            error={wrong('creditCode')}
            remark={<CreditCodeRemark answer={typed.creditCode} remark="credit-code-check-digit" />}
          >
            {(ids) => (
              <Input
                {...ids}
                autoComplete="off"
                value={typed.creditCode}
                onChange={({ target }) => set('creditCode')(target.value)}
                onBlur={() => set('creditCode')(readTyped('creditCode', typed.creditCode))}
              />
            )}
          </FieldRow>
          {codeDiffers && (
            // Outside the field: its error goes while the focus is inside, and would move the box from under the press.
            <p className="field-below">
              <Checkbox checked={asOnLicence} onChange={({ target }) => setAsOnLicence(target.checked)}>
                {say('signIn.registering.asOnLicence')}
              </Checkbox>
            </p>
          )}
          <FieldRow
            id="name"
            label={label.name}
            help={say('signIn.registering.nameHelp')}
            error={wrong('name')}
          >
            {(ids) => (
              <Input
                {...ids}
                autoComplete="organization"
                value={typed.name}
                onChange={({ target }) => set('name')(target.value)}
              />
            )}
          </FieldRow>
          <FieldRow
            id="region"
            group
            label={label.region}
            help={say('signIn.registering.regionHelp')}
            error={wrong('region')}
          >
            {(ids) => (
              <Answered query={regions}>
                {(index) => (
                  <RegionSelect regions={index} value={typed.region} change={set('region')} ids={ids} />
                )}
              </Answered>
            )}
          </FieldRow>
          <h2>{say('signIn.registering.administrator')}</h2>
          <FieldRow id="administrator" label={label.administrator} error={wrong('administrator')}>
            {(ids) => (
              <Input
                {...ids}
                autoComplete="name"
                value={typed.administrator}
                onChange={({ target }) => set('administrator')(target.value)}
              />
            )}
          </FieldRow>
          <FieldRow
            id="mobile"
            label={label.mobile}
            help={say('signIn.registering.mobileHelp')}
            error={wrong('mobile')}
          >
            {(ids) => (
              <Input
                {...ids}
                inputMode="tel"
                autoComplete="tel"
                value={typed.mobile}
                onChange={({ target }) => set('mobile')(target.value)}
                onBlur={() => set('mobile')(readTyped('phone', typed.mobile))}
              />
            )}
          </FieldRow>
          <FieldRow
            id="signInName"
            label={label.signInName}
            help={say('signIn.registering.signInNameHelp')}
            error={wrong('signInName')}
          >
            {(ids) => (
              <Input
                {...ids}
                autoComplete="username"
                autoCapitalize="none"
                value={typed.signInName}
                onChange={({ target }) => set('signInName')(target.value)}
              />
            )}
          </FieldRow>
          <FieldRow
            id="password"
            label={label.password}
            help={say('signIn.registering.passwordHelp')}
            error={wrong('password')}
          >
            {(ids) => (
              <Input.Password
                {...ids}
                autoComplete="new-password"
                value={typed.password}
                onChange={({ target }) => set('password')(target.value)}
              />
            )}
          </FieldRow>
          <p className="note">{say('signIn.registering.next')}</p>
          <p className="form-act">
            <Button type="primary" htmlType="submit" aria-disabled={isPending}>
              {say(isPending ? 'signIn.registering.doing' : 'signIn.registering.act')}
            </Button>
          </p>
        </form>
        <p className="below">
          <Link to="/sign-in">{say('signIn.haveAccount')}</Link>
        </p>
      </div>
    </Page>
  );
}

function useRegister() {
  const begin = useBeginning();
  return useMutation({
    mutationFn: ({ typed, codeAsOnLicence }: { typed: Typed; codeAsOnLicence: boolean }) => {
      const { name, creditCode, region, administrator, mobile, signInName, password } = typed;
      return call('POST', '/api/units', {
        name,
        creditCode,
        region,
        codeAsOnLicence,
        administrator: { name: administrator, ...(mobile && { mobile }), signInName, password },
      });
    },
    onSuccess: () => begin(),
  });
}
