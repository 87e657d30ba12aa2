import { Link } from '@tanstack/react-router';
import { CountedStates } from '#web/application/counted-states.tsx';
import { useWords } from '#web/language/words.ts';
import '#web/pages/programme.css';
import type { SupervisionPage } from './use-supervision.ts';

/** The way to each stage's own page, which reads the same for a supervisor without its acts. */
export function Stages({ states }: Pick<SupervisionPage, 'states'>) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="stages">
      <h2 id="stages">{say('supervisionDesk.stages')}</h2>
      <p className="overview-links">
        <Link to="/programme">{say('provinceDesk.overview.title')}</Link>
        <Link to="/desk">{say('recommendingDesk.title')}</Link>
        <Link to="/opinions">{say('opinionDesk.sentTitle')}</Link>
        <Link to="/recommendation">{say('recommendingDesk.summary.title')}</Link>
        <Link to="/formality">{say('provinceDesk.formality.title')}</Link>
        <Link to="/confirmations">{say('provinceDesk.confirm.title')}</Link>
        <Link to="/lists">{say('listsDesk.title')}</Link>
        <Link to="/experts">{say('expertPoolDesk.title')}</Link>
        <Link to="/draws">{say('drawDesk.draws.title')}</Link>
        <Link to="/review">{say('reviewingDesk.title')}</Link>
        <Link to="/selection">{say('selectionDesk.title')}</Link>
        <Link to="/to-sign">{say('decidingDesk.title')}</Link>
        <Link to="/notices">{say('noticeDesk.title')}</Link>
        <Link to="/objections">{say('objectionDesk.title')}</Link>
        <Link to="/recognition">{say('noticeDesk.recognition.title')}</Link>
      </p>
      <h3>{say('supervisionDesk.counts')}</h3>
      <CountedStates states={states} />
    </section>
  );
}
