import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useMemo, useState } from 'react';
import { type Answer, isAnswered } from '#domain/application/answers.ts';
import { isShown } from '#domain/form/check-form.ts';
import { proseBeside } from '#domain/form/figures-in-prose.ts';
import type { Field, Section } from '#domain/programme/field.ts';
import type { Problem } from '#domain/refusal.ts';
import { ExampleButton } from '#web/demo/example-button.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useAfterPress } from '#web/ui/after-press.ts';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { isCommitment } from './commitments.ts';
import { asText, type BesideProse } from './fields/control.ts';
import { atField } from './fields/field-words.ts';
import { WrongsContext } from './fields/wrongs.ts';
import { type OpenFile, useLive } from './open-file.ts';
import { ConflictPanel } from './saving/conflict-panel.tsx';
import { SaveLine } from './saving/save-line.tsx';
import { useSectionDraft } from './saving/use-section-draft.ts';
import { SectionField } from './section-field.tsx';
import { VerdictPanel } from './verdict-panel.tsx';
import { tellVerdict, verdictsAbout } from './verdicts-about.ts';
import './section-form.css';

interface Parts {
  file: OpenFile;
  section: Section;
  /** Where "save and continue" leads. */
  next:
    | { to: '/applications/$number/sections/$section'; section: string }
    | { to: '/applications/$number/attachments' };
  /** Come to see what is missing: it is said at the fields. */
  missing: boolean;
  onWrong: (wrong: boolean) => void;
}

/** One section: typed, saved by itself, judged as it is typed. Typing is never blocked; only what cannot be read is refused. */
export function SectionForm({ file, section, next, missing, onWrong }: Parts) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const context = useSayContext();
  const { draft, state } = useSectionDraft(file.page, section);
  const saving = useAfterPress(state);
  const live = useLive(file, state.answers);
  const [summary, setSummary] = useState<{ key: number; problems: readonly Problem[] }>();
  const [sought, setSought] = useState(0);

  const about = useMemo(
    () => verdictsAbout(file, section, live.verdicts).map((each) => tellVerdict(file, words, each)),
    [file, section, live.verdicts, words],
  );
  const left = missing ? live.gaps.filter((gap) => gap.section === section.code) : [];
  const wrongs = [
    ...state.problems,
    ...left.filter(({ field }) => !state.problems.some((each) => each.field === field)),
  ];
  const fields = section.fields.filter(
    (field) => !isCommitment(field) && isShown(live.check, field, field.code),
  );

  const besideProse = (figures: Field): BesideProse | undefined => {
    const field = proseBeside(fields, figures);
    return (
      field && {
        field,
        text: asText(live.facts.answers.get(field.code)),
        change: (text) => draft.change(field.code, text),
      }
    );
  };

  async function leave(event: FormEvent | undefined, to: 'next' | 'tasks') {
    event?.preventDefault();
    const after = await draft.flush();
    const wrong = after.problems.length > 0;
    setSummary(wrong ? { key: (summary?.key ?? 0) + 1, problems: after.problems } : undefined);
    onWrong(wrong);
    if (!wrong && after.conflicts.length > 0) setSought(sought + 1);
    if (wrong || after.conflicts.length > 0 || after.status === 'not-saved') return;
    const { number } = file.page;
    if (to === 'tasks') await navigate({ to: '/applications/$number', params: { number } });
    else if (next.to === '/applications/$number/attachments')
      await navigate({ to: next.to, params: { number } });
    else await navigate({ to: next.to, params: { number, section: next.section } });
  }

  return (
    <div className="section">
      <form
        className="section-form card"
        noValidate
        onSubmit={(event) => void leave(event, 'next')}
        onCompositionStart={() => draft.compose(true)}
        onCompositionEnd={() => draft.compose(false)}
        onBlur={() => state.status === 'waiting' && void draft.flush()}
      >
        {summary && (
          <ErrorSummary
            key={summary.key}
            errors={summary.problems.map((problem) => ({
              control: problem.field,
              words: atField(problem, words, context),
            }))}
          />
        )}
        {state.conflicts.map((conflict, at) => (
          <ConflictPanel
            key={conflict.field}
            {...{ conflict, section, file }}
            facts={live.facts}
            sought={at === 0 ? sought : 0}
            choose={(choice) => {
              draft.resolve(conflict, choice);
              document.getElementById(conflict.field)?.focus();
            }}
          />
        ))}
        <ExampleButton<{ answers: Readonly<Record<string, Answer>> }>
          path={`${file.page.number}/sections/${section.code}`}
          words={say('applicant.example.section')}
          onExample={({ answers }) => {
            // What was typed by hand stays.
            for (const [field, answer] of Object.entries(answers))
              if (!isAnswered(state.answers[field])) draft.change(field, answer);
          }}
        />
        <WrongsContext value={wrongs}>
          {fields.map((field) => (
            <SectionField
              key={field.code}
              prose={besideProse(field)}
              {...{ field, file }}
              check={live.check}
              answer={live.facts.answers.get(field.code)}
              change={(answer) => draft.change(field.code, answer)}
              verdicts={about}
              showLeft={missing}
            />
          ))}
        </WrongsContext>
        {fields.length === 0 && <p>{say('applicant.section.nothing')}</p>}
        <SaveLine state={saving} retry={() => void draft.flush()} />
        <p className="section-acts">
          <Button type="primary" htmlType="submit">
            {say('applicant.section.continue')}
          </Button>
          <button type="button" className="link-button" onClick={() => void leave(undefined, 'tasks')}>
            {say('applicant.section.toTasks')}
          </button>
        </p>
        {section.fields.some(isCommitment) && (
          <p className="note">
            <Link to="/applications/$number/declaration" params={{ number: file.page.number }}>
              {say('applicant.section.commitments')}
            </Link>
          </p>
        )}
      </form>
      <VerdictPanel file={file} verdicts={about} />
    </div>
  );
}
