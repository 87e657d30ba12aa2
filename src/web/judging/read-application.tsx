import { useFile } from '#web/application/open-file.ts';
import { SectionRead } from '#web/application/section-read.tsx';
import { Papers } from '#web/attachment/papers.tsx';
import { useWords } from '#web/language/words.ts';

/** The application as it was submitted, section by section, with its papers. */
export function ReadApplication() {
  const file = useFile();
  const { say, text } = useWords();
  return (
    <section className="card file-form" aria-labelledby="file-form">
      <h2 id="file-form">{say('recommendingDesk.file.form')}</h2>
      {file.form.map((section, at) => (
        <details key={section.code} open>
          <summary>
            <span className="figures">{at + 1}</span>　{text(section.title)}
          </summary>
          <SectionRead file={file} section={section} />
        </details>
      ))}
      <details open>
        <summary>{say('recommendingDesk.file.papers')}</summary>
        <Papers file={file} />
      </details>
    </section>
  );
}
