import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Hints } from '#web/application/hints.tsx';
import { useFile, useLive } from '#web/application/open-file.ts';
import { isSectionOpen } from '#web/application/open-section.ts';
import { VerdictCard } from '#web/application/verdict-card.tsx';
import { type ToldVerdict, tellVerdict } from '#web/application/verdicts-about.ts';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';
import './eligibility.css';

const order = ['not-met', 'cannot-tell-yet', 'needs-a-human', 'met'];

/** Every condition of the direction, those that are in the way first: clause, what is asked, what was given, what would change it. */
export function EligibilityPage() {
  const file = useFile();
  const words = useWords();
  const { say } = words;
  const { verdicts } = useLive(file);
  const told = useMemo(
    () =>
      verdicts
        .map((each) => tellVerdict(file, words, each))
        .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status)),
    [file, words, verdicts],
  );
  const { number } = file.page;
  const first = told.find(({ status }) => status === 'not-met' || status === 'cannot-tell-yet');

  return (
    <Page
      title={say('applicant.eligibility.title')}
      lead={say('applicant.eligibility.lead')}
      back={
        <Link to="/applications/$number" params={{ number }}>
          {say('applicant.back')}
        </Link>
      }
    >
      {first && (
        <p className="eligibility-next">
          <ToMend told={first} main />
        </p>
      )}
      <ul className="card eligibility">
        {told.map((each) => (
          <li key={each.condition.code}>
            <VerdictCard file={file} verdict={each} level={2} />
            {each.class === 'soft' && each.status === 'not-met' && (
              <p className="note">{say('applicant.eligibility.soft')}</p>
            )}
            {(each.status === 'not-met' || each.status === 'cannot-tell-yet') && (
              <p className="eligibility-mend">
                <ToMend told={each} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <Hints />
      <p className="note">{say('applicant.eligibility.server')}</p>
    </Page>
  );
}

/** The way to the field that would change a verdict, as long as it may be changed. */
function ToMend({ told, main = false }: { told: ToldVerdict; main?: boolean }) {
  const file = useFile();
  const { say, text } = useWords();
  const field = told.leaves.find((leaf) => leaf.field)?.field;
  const section = file.form.find(({ fields }) => fields.some(({ code }) => code === field));
  if (!section || !field || !isSectionOpen(file.page, section.code)) return null;
  return (
    <Link
      className={main ? 'button-link' : ''}
      to="/applications/$number/sections/$section"
      params={{ number: file.page.number, section: section.code }}
      search={{ missing: true }}
      hash={field}
    >
      {say(told.status === 'not-met' ? 'applicant.eligibility.mend' : 'applicant.eligibility.fill', {
        section: text(section.title),
      })}
    </Link>
  );
}
