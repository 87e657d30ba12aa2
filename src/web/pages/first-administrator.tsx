import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { AccountForm } from '#web/people/account-form.tsx';
import { firstAdministratorQuery, useLink } from '#web/people/use-link.ts';
import { Answered } from '#web/ui/answered.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { Page } from '#web/ui/page.tsx';

/** The link that the first start prints: used, too old or never given, it is a page that does not exist. */
export function FirstAdministratorPage() {
  const { code } = useParams({ from: '/visitors/first-administrator/$code' });
  return <Answered query={useQuery(firstAdministratorQuery(code))}>{() => <Setting code={code} />}</Answered>;
}

function Setting({ code }: { code: string }) {
  const { say } = useWords();
  const [office, setOffice] = useState('');
  const { mutate, isPending, error } = useLink('first-administrator', code);
  return (
    <Page title={say('peopleDesk.first.title')} lead={say('peopleDesk.first.lead')}>
      <AccountForm
        act={say('peopleDesk.first.act')}
        pending={isPending}
        problem={error}
        onConfirm={(account) => mutate({ ...account, office })}
      >
        {(wrong) => (
          <FieldRow
            id="office"
            label={say('peopleDesk.first.office')}
            help={say('peopleDesk.first.officeHelp')}
            error={office === '' && wrong('office')}
          >
            {(ids) => (
              <Input
                {...ids}
                autoComplete="organization"
                value={office}
                onChange={({ target }) => setOffice(target.value)}
              />
            )}
          </FieldRow>
        )}
      </AccountForm>
    </Page>
  );
}
