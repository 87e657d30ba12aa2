import { papers } from '#domain/application/papers.ts';
import { judgementReasons } from '#domain/recommendation/judgement-reasons.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { timetableHere, useNewestProgramme } from '#web/programme/use-programmes.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { newId } from '#web/ui/new-id.ts';
import { lastTyped, typedInstant } from '#web/ui/typed-instant.ts';
import type { CheckPage } from './check-page.ts';
import { GroundFields } from './ground-fields.tsx';
import { useFileAct } from './use-check.ts';
import './ground-fields.css';

const another = () => ({ id: newId(), section: '', reason: '', sentence: '' });

/** Sends the file back: each change with its section, a reason and a sentence, and until when. */
export function Returning({ page }: { page: CheckPage }) {
  const { say, speak, text } = useWords();
  const { form, definition, settings } = useFile();
  const programme = useNewestProgramme();
  const [items, setItems] = useTyped('return.items', () => [another()]);
  const [typedDue, setDue] = useTyped<string | undefined>('return.due', undefined);
  const timeZone = settings.text('timeZone');
  const due =
    typedDue ??
    (programme &&
      timetableHere(programme)
        .instant('correctionClosesAt')
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })) ??
    '';
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'correction', () => ({
    items: items.map(({ id: _, ...item }) => item),
    dueAt: typedInstant(due, timeZone),
  }));
  const change = (id: string, part: Partial<(typeof items)[number]>) =>
    setItems(items.map((item) => (item.id === id ? { ...item, ...part } : item)));

  return (
    <ActPanel
      keep="return"
      act={speak('application.act.return')}
      whatHappens={
        <>
          <p>{say('recommendingDesk.return.happens')}</p>
          {items.map((item, at) => (
            <fieldset key={item.id} className="ground">
              <legend>{say('recommendingDesk.return.item', { place: at + 1 })}</legend>
              <label>
                {say('recommendingDesk.return.section')}
                <select
                  value={item.section}
                  onChange={({ target }) => change(item.id, { section: target.value })}
                >
                  <option value="">{say('recommendingDesk.return.chooseSection')}</option>
                  {form.map(({ code, title }) => (
                    <option key={code} value={code}>
                      {text(title)}
                    </option>
                  ))}
                  <option value={papers}>{say('recommendingDesk.return.papers')}</option>
                </select>
              </label>
              <GroundFields
                ground={item}
                change={(ground) => change(item.id, ground)}
                reasons={judgementReasons(definition, knownJudgements.check)}
                sentence={say('recommendingDesk.return.sentence')}
              />
              {items.length > 1 && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => setItems(items.filter(({ id }) => id !== item.id))}
                >
                  {say('recommendingDesk.return.remove', { place: at + 1 })}
                </button>
              )}
            </fieldset>
          ))}
          <button type="button" className="link-button" onClick={() => setItems([...items, another()])}>
            {say('recommendingDesk.return.add')}
          </button>
          <div className="ground">
            <label>
              {say('recommendingDesk.return.due')}
              <input
                type="datetime-local"
                max={lastTyped['datetime-local']}
                value={due}
                onChange={({ target }) => setDue(target.value)}
              />
            </label>
          </div>
        </>
      }
      doing={say('recommendingDesk.return.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
