import { useState } from 'react';
import { AdministrationLinks } from '#web/administration/administration-links.tsx';
import { useWords } from '#web/language/words.ts';
import { AddingOrganisation } from '#web/people/adding-organisation.tsx';
import { OrganisationTable } from '#web/people/organisation-table.tsx';
import { kindsToAdd } from '#web/people/use-people.ts';
import { useSession } from '#web/session/use-session.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';
import '#web/region/region-select.css';
import './accounts.css';

/** Organisations, their people, and what each may do. */
export function AccountsPage() {
  const { say, speak } = useWords();
  const { role } = useSession();
  const [kind, setKind] = useState<string>(kindsToAdd[0]);
  const [told, setTold] = useState('');
  return (
    <Page
      title={say('peopleDesk.accounts.title')}
      lead={say('peopleDesk.accounts.lead')}
      back={<AdministrationLinks />}
    >
      <ToldLine told={told} />
      <div className="accounts-kind">
        <FieldRow id="kind" label={say('peopleDesk.accounts.kind')}>
          {(ids) => (
            <select {...ids} className="native" value={kind} onChange={({ target }) => setKind(target.value)}>
              {[...kindsToAdd, 'unit'].map((code) => (
                <option key={code} value={code}>
                  {speak(`people.organisation.${code}`)}
                </option>
              ))}
            </select>
          )}
        </FieldRow>
      </div>
      <OrganisationTable key={kind} kind={kind} done={setTold} />
      {role === 'system-administrator' && kind !== 'unit' && (
        <div className="acts">
          <AddingOrganisation key={kind} kind={kind} done={setTold} />
        </div>
      )}
    </Page>
  );
}
