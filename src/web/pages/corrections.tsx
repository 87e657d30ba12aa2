import { Link } from '@tanstack/react-router';
import { useFile } from '#web/application/open-file.ts';
import { WantedList } from '#web/application/wanted-list.tsx';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { Deadline } from '#web/ui/deadline.tsx';
import { Page } from '#web/ui/page.tsx';
import './corrections.css';

/** Why the file came back, section by section, until when; only those sections are open. */
export function CorrectionsPage() {
  const file = useFile();
  const { say, text } = useWords();
  const { correction, number } = file.page;
  if (!correction) return <NotFound />;
  const { kind } = correction;
  const named = file.form
    .map((section, at) => ({
      section,
      place: at + 1,
      items: correction.items.filter((item) => item.section === section.code),
    }))
    .filter(({ items }) => items.length > 0);
  const papers = correction.items.filter(({ section }) => section === 'attachments');
  const [first] = named;

  return (
    <Page
      title={say(`applicant.corrections.${kind}`)}
      lead={say(`applicant.corrections.lead.${kind}`)}
      back={
        <Link to="/applications/$number" params={{ number }}>
          {say('applicant.back')}
        </Link>
      }
    >
      <div className="corrections-due">
        <Deadline what={say(`applicant.head.due.${kind}`)} at={correction.dueAt} />
      </div>
      {named.map(({ section, place, items }) => (
        <section key={section.code} className="card" aria-labelledby={`c-${section.code}`}>
          <h2 id={`c-${section.code}`}>
            <span className="figures">{place}</span>　{text(section.title)}
          </h2>
          <WantedList items={items} />
          <p>
            <Link
              to="/applications/$number/sections/$section"
              params={{ number, section: section.code }}
              {...(items[0]?.field && { hash: items[0].field })}
            >
              {say('applicant.corrections.change')}
            </Link>
          </p>
        </section>
      ))}
      {papers.length > 0 && (
        <section className="card">
          <h2>{say('applicant.attachments.title')}</h2>
          <WantedList items={papers} />
          <p>
            <Link to="/applications/$number/attachments" params={{ number }}>
              {say('applicant.corrections.change')}
            </Link>
          </p>
        </section>
      )}
      <p className="answers-go">
        {first && (
          <Link
            className="button-link"
            to="/applications/$number/sections/$section"
            params={{ number, section: first.section.code }}
          >
            {say('applicant.corrections.first')}
          </Link>
        )}
        <Link to="/applications/$number/answers" params={{ number }}>
          {say(`applicant.corrections.done.${kind}`)}
        </Link>
      </p>
    </Page>
  );
}
