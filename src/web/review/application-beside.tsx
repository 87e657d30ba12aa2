import { useFile } from '#web/application/open-file.ts';
import { SectionRead } from '#web/application/section-read.tsx';
import { Papers } from '#web/attachment/papers.tsx';
import { useWords } from '#web/language/words.ts';

/** The application as it was submitted, section by section, with its papers. */
export function ApplicationBeside() {
  const file = useFile();
  const { say, text } = useWords();
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
        <Papers file={file} />
      </details>
    </section>
  );
}
