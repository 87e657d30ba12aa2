import { useWords } from '#web/language/words.ts';

interface Sides {
  label: string;
  before: string | undefined;
  after: string | undefined;
  /** What stands where nothing was. */
  empty?: string;
}

/** One answer as it was and as it is. */
export function Change({ label, before, after, empty }: Sides) {
  const { say } = useWords();
  const nothing = <span className="quiet">{empty ?? say('desk.changes.empty')}</span>;
  return (
    <dl className="change">
      <dt>{label}</dt>
      <dd>
        <span className="quiet">{say('desk.changes.before')}</span>{' '}
        {before === undefined ? nothing : <span className="prose">{before}</span>}
      </dd>
      <dd>
        <span className="quiet">{say('desk.changes.after')}</span>{' '}
        {after === undefined ? nothing : <span className="prose">{after}</span>}
      </dd>
    </dl>
  );
}
