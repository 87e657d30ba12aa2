import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';

export interface Correction {
  number: string;
  unit: string;
  project: string;
}

interface Parts {
  corrections: readonly Correction[];
  change: (corrections: readonly Correction[]) => void;
}

/** Names as they are to be printed, where an application has them wrong. */
export function Corrections({ corrections, change }: Parts) {
  const { say } = useWords();
  return (
    <section>
      <h3>{say('noticeDesk.corrections.title')}</h3>
      <p className="note">{say('noticeDesk.corrections.help')}</p>
      {corrections.length === 0 && <p className="quiet">{say('noticeDesk.corrections.none')}</p>}
      {corrections.map((correction, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only known by where they stand
        <fieldset key={at}>
          <legend>{say('noticeDesk.corrections.item', { place: at + 1 })}</legend>
          {(['number', 'unit', 'project'] as const).map((field) => (
            <WrittenField
              key={field}
              id={`correction-${at}-${field}`}
              label={say(`noticeDesk.corrections.${field}`)}
              value={correction[field]}
              change={(value) => change(corrections.with(at, { ...correction, [field]: value }))}
            />
          ))}
          <button type="button" className="link-button" onClick={() => change(corrections.toSpliced(at, 1))}>
            {say('noticeDesk.corrections.remove', { place: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => change([...corrections, { number: '', unit: '', project: '' }])}
        >
          {say('noticeDesk.corrections.add')}
        </button>
      </p>
    </section>
  );
}
