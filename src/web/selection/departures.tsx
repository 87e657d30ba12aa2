import { departureReasons } from '#domain/decision/decide.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { Departure, RankingRow } from './selection-page.ts';

interface Parts {
  rows: readonly RankingRow[];
  definition: Definition;
  departures: readonly Departure[];
  change: (departures: readonly Departure[]) => void;
}

const blank: Departure = { number: '', upward: false, reason: '', sentence: '' };

/** Where the meeting decided otherwise than the ranking, one by one. */
export function Departures({ rows, definition, departures, change }: Parts) {
  const { say } = useWords();
  const put = (at: number, departure: Departure) => change(departures.with(at, departure));
  return (
    <section>
      <h3>{say('selectionDesk.departures.title')}</h3>
      <p className="note">{say('selectionDesk.departures.help')}</p>
      {departures.length === 0 && <p className="quiet">{say('selectionDesk.departures.none')}</p>}
      {departures.map((departure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only known by where they stand
        <fieldset key={at}>
          <legend>{say('selectionDesk.departures.item', { place: at + 1 })}</legend>
          <OneDeparture
            rows={rows}
            definition={definition}
            departure={departure}
            change={(next) => put(at, next)}
          />
          <button type="button" className="link-button" onClick={() => change(departures.toSpliced(at, 1))}>
            {say('selectionDesk.departures.remove', { place: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" className="link-button" onClick={() => change([...departures, blank])}>
          {say('selectionDesk.departures.add')}
        </button>
      </p>
    </section>
  );
}

interface OneParts extends Omit<Parts, 'departures' | 'change'> {
  departure: Departure;
  change: (departure: Departure) => void;
}

function OneDeparture({ rows, definition, departure, change }: OneParts) {
  const { say, text } = useWords();
  const allowed = departureReasons(definition, departure.upward);
  return (
    <>
      <Choose
        label={say('selectionDesk.departures.file')}
        value={departure.number}
        options={rows.map(({ number, unit, place, outcome }) => ({
          code: number,
          label: say(
            outcome === 'proposed' ? 'selectionDesk.departures.down' : 'selectionDesk.departures.up',
            {
              unit,
              number,
              place,
            },
          ),
        }))}
        choose={(number) =>
          change({
            ...departure,
            number,
            upward: rows.some((row) => row.number === number && row.outcome !== 'proposed'),
            reason: '',
          })
        }
      />
      <Choose
        label={say('selectionDesk.departures.reason')}
        value={departure.reason}
        options={definition.reasons
          .filter(({ code }) => allowed.has(code))
          .map(({ code, label }) => ({ code, label: text(label) }))}
        choose={(reason) => change({ ...departure, reason })}
      />
      <SentenceField
        label={say('selectionDesk.departures.sentence')}
        value={departure.sentence}
        change={(sentence) => change({ ...departure, sentence })}
      />
    </>
  );
}
