import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFile } from '#web/application/open-file.ts';
import { isSectionOpen } from '#web/application/open-section.ts';
import { SectionForm } from '#web/application/section-form.tsx';
import { SectionRead } from '#web/application/section-read.tsx';
import { WantedHere } from '#web/application/wanted-list.tsx';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';

/** One section of the form, with the conditions that it touches. */
export function SectionPage() {
  const file = useFile();
  const { text, say } = useWords();
  const { section: code } = useParams({ from: '/desks/applications/$number/sections/$section' });
  const { missing = false } = useSearch({ from: '/desks/applications/$number/sections/$section' });
  const [wrong, setWrong] = useState(false);
  useFieldInAddress();

  const at = file.form.findIndex((each) => each.code === code);
  const section = file.form[at];
  if (!section) return <NotFound />;
  const open = isSectionOpen(file.page, code);
  const after = file.form[at + 1];

  return (
    <Page
      key={code}
      title={text(section.title)}
      wrong={wrong}
      back={
        <Link to="/applications/$number" params={{ number: file.page.number }}>
          {say('applicant.back')}
        </Link>
      }
      aside={
        <span className="quiet figures">
          {say('applicant.section.place', { place: at + 1, of: file.form.length })}
        </span>
      }
      lead={section.intro && text(section.intro)}
    >
      <WantedHere section={code} />
      {open ? (
        <SectionForm
          {...{ file, section, missing }}
          next={
            after
              ? { to: '/applications/$number/sections/$section', section: after.code }
              : { to: '/applications/$number/attachments' }
          }
          onWrong={setWrong}
        />
      ) : (
        <SectionRead file={file} section={section} />
      )}
    </Page>
  );
}

/** A link to a field puts the focus into it. */
function useFieldInAddress(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const field = id && document.getElementById(id);
    if (!field) return;
    (document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? field).scrollIntoView({ block: 'start' });
    field.focus({ preventScroll: true });
  }, []);
}
