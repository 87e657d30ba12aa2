import { slotsOf } from '#domain/form/form.ts';
import { useFile } from '#web/application/open-file.ts';
import { SectionRead } from '#web/application/section-read.tsx';
import { AttachedFileRow } from '#web/attachment/attached-file-row.tsx';
import { useWords } from '#web/language/words.ts';

/** The application as it was submitted, section by section, with its papers. */
export function ApplicationBeside() {
  const file = useFile();
  const { say, text } = useWords();
  const { direction, attachments } = file.page;
  const slots = slotsOf(file.definition, direction).filter(({ code }) =>
    attachments.some(({ slot }) => slot === code),
  );
  return (
    <section className="card score-read" aria-labelledby="application">
      <h2 id="application">{say('scoringDesk.file.application')}</h2>
      {file.form.map((section, at) => (
        <details key={section.code} open>
          <summary>
            <span className="figures">{at + 1}</span>　{text(section.title)}
          </summary>
          <SectionRead file={file} section={section} />
        </details>
      ))}
      <details open>
        <summary>{say('scoringDesk.file.papers')}</summary>
        {slots.length === 0 && <p className="quiet">{say('applicant.attachment.none')}</p>}
        {slots.map((slot) => (
          <div key={slot.code}>
            <h3>{text(slot.title)}</h3>
            <ul>
              {attachments
                .filter((each) => each.slot === slot.code)
                .map((each) => (
                  <AttachedFileRow key={each.id} at={file.at} file={each} />
                ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
