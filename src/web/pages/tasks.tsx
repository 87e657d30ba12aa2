import { Link } from '@tanstack/react-router';
import { type SectionStatus, sectionSigns } from '#domain/application/sign.ts';
import type { Language } from '#messages/language.ts';
import { sayStatus } from '#messages/say-state.ts';
import { ApplicationActs } from '#web/application/application-acts.tsx';
import { ApplicationHead } from '#web/application/application-head.tsx';
import { useFile, useLive } from '#web/application/open-file.ts';
import { TaskRow } from '#web/application/task-row.tsx';
import { groupOf, isDone, type Task, type TaskGroup, tasksOf } from '#web/application/tasks.ts';
import { ToldEnding } from '#web/application/told-ending.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import './tasks.css';

/** Home of one application: its sections, what is left, what comes next. */
export function TasksPage() {
  const file = useFile();
  const { language, say } = useWords();
  const live = useLive(file);
  const tasks = tasksOf(file, live);
  const papers = live.gaps.filter(({ section }) => section === 'attachments').length;
  const next = tasks.find((task) => !isDone(task));
  const { number, state, turn } = file.page;
  const waits = turn === 'applicant' && (next !== undefined || papers > 0);
  const groups = (['before', 'direction', 'after'] as const)
    .map((group) => ({ group, tasks: tasks.filter(({ section }) => groupOf(file, section) === group) }))
    .filter((each) => each.tasks.length > 0);

  return (
    <Page title={say('applicant.tasks.title')} back={<Link to="/home">{say('applicant.toHome')}</Link>}>
      <ApplicationHead file={file} verdicts={live.verdicts} />
      {(state === 'rejected' || state === 'not-recommended') && <ToldEnding number={number} />}
      {file.page.correction && (
        <p className="tasks-correction">
          <Link to="/applications/$number/corrections" params={{ number }}>
            {say(`applicant.tasks.corrections.${file.page.correction.kind}`)}
          </Link>
        </p>
      )}
      <section className="card tasks">
        <p>{say('applicant.tasks.progress', { done: tasks.filter(isDone).length, of: tasks.length })}</p>
        {groups.map(({ group, tasks: inGroup }, at) => (
          <Group key={group} group={group} ordinal={at + 1} tasks={inGroup} />
        ))}
        <h2>{say('applicant.tasks.group.submit', { ordinal: ordinalOf(groups.length + 1, language) })}</h2>
        <ol className="tasks-list">
          <LastStep
            to="attachments"
            status={
              papers > 0 ? (file.page.attachments.length > 0 ? 'in-progress' : 'not-started') : 'completed'
            }
            detail={papers > 0 ? say('applicant.tasks.papersLeft', { count: papers }) : ''}
          />
          <LastStep
            to="answers"
            status={turn !== 'applicant' ? 'completed' : waits ? 'cannot-start' : 'not-started'}
            detail={waits ? say('applicant.tasks.checkLater') : ''}
          />
        </ol>
        {turn === 'applicant' && (
          <p className="page-next">
            <Continue number={number} next={next} papers={papers} />
          </p>
        )}
      </section>
      <ApplicationActs file={file} />
    </Page>
  );
}

const ordinalOf = (place: number, language: Language) =>
  language === 'en' ? String(place) : (' 一二三四五'[place] ?? '');

function Group({ group, ordinal, tasks }: { group: TaskGroup; ordinal: number; tasks: readonly Task[] }) {
  const { language, say } = useWords();
  return (
    <>
      <h2>{say(`applicant.tasks.group.${group}`, { ordinal: ordinalOf(ordinal, language) })}</h2>
      <ol className="tasks-list" start={tasks[0]?.place}>
        {tasks.map((task) => (
          <TaskRow key={task.section.code} task={task} />
        ))}
      </ol>
    </>
  );
}

/** The two steps after the form: papers, and the look at everything. */
function LastStep({
  to,
  status,
  detail,
}: {
  to: 'attachments' | 'answers';
  status: SectionStatus;
  detail: string;
}) {
  const { language, say } = useWords();
  const context = useSayContext();
  const { number } = useFile().page;
  return (
    <li className="task">
      <span className="task-place" aria-hidden="true">
        ·
      </span>
      <Link className="task-title" to={`/applications/$number/${to}`} params={{ number }}>
        {say(`applicant.${to}.title`)}
      </Link>
      <span className="task-status">
        <StatusWord sign={sectionSigns[status]}>
          {sayStatus('section', status, {}, language, context)}
        </StatusWord>
      </span>
      <span className="task-detail">{detail}</span>
    </li>
  );
}

function Continue({ number, next, papers }: { number: string; next: Task | undefined; papers: number }) {
  const { say, text } = useWords();
  const className = 'button-link';
  if (next) {
    return (
      <Link
        className={className}
        to="/applications/$number/sections/$section"
        params={{ number, section: next.section.code }}
      >
        {say('applicant.tasks.continue', { place: next.place, title: text(next.section.title) })}
      </Link>
    );
  }
  const to = papers > 0 ? 'attachments' : 'answers';
  return (
    <Link className={className} to={`/applications/$number/${to}`} params={{ number }}>
      {say('applicant.tasks.continueTo', { title: say(`applicant.${to}.title`) })}
    </Link>
  );
}
