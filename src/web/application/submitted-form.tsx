import { Papers } from '#web/attachment/papers.tsx';
import { useWords } from '#web/language/words.ts';
import { useFile } from './open-file.ts';
import { SectionRead } from './section-read.tsx';
import './submitted-form.css';

/** The application as it was submitted, section by section, with its papers. */
export function SubmittedForm({ className = '' }: { className?: string }) {
  const file = useFile();
  const { say, text } = useWords();
  return (
    <section className={`card submitted-form ${className}`} aria-labelledby="submitted-form">
      <h2 id="submitted-form">{say('desk.submittedForm.title')}</h2>
      {file.form.map((section, at) => (
        <details key={section.code} open>
          <summary>
            <span className="figures">{at + 1}</span>　{text(section.title)}
          </summary>
          <SectionRead file={file} section={section} />
        </details>
      ))}
      <details open>
        <summary>{say('desk.submittedForm.papers')}</summary>
        <Papers file={file} />
      </details>
    </section>
  );
}
