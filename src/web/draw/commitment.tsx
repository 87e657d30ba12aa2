import { Input } from 'antd';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { lastTyped, typedInstant } from '#web/ui/typed-instant.ts';
import type { DrawPage } from './draw-page.ts';
import { isOffered } from './draw-steps.ts';
import { useDrawAct } from './use-draws.ts';
import { WitnessSeal } from './witness-seal.tsx';

interface Named {
  name: string;
  /** As typed, in the programme's time: `2031-07-11T21:30`. */
  due: string;
}

/** The sources are named before any of them exists, and the witness has sealed. */
export function Commitment({ draw }: { draw: DrawPage }) {
  const { say } = useWords();
  return (
    <>
      <p>{say('drawDesk.commitment.sealed', { count: draw.witnesses.length })}</p>
      {draw.state === 'committed' || draw.drawnAt ? (
        <p>
          <a href={`/programmes/${draw.programme}/draws/${draw.draw}`}>{say('drawDesk.publicPage')}</a>
        </p>
      ) : null}
      <div className="acts">
        <WitnessSeal draw={draw} />
        <Publishing draw={draw} />
      </div>
    </>
  );
}

function Publishing({ draw }: { draw: DrawPage }) {
  const { say, speak } = useWords();
  const { timeZone } = useSayContext();
  const { role } = useSession();
  const { mutate, isPending, error } = useDrawAct<unknown>(draw, 'POST', 'commitment');
  const [named, setNamed] = useTyped<readonly Named[]>(`commitment.${draw.programme}`, () =>
    Array.from({ length: draw.figuresRequired }, () => ({ name: '', due: '' })),
  );
  if (!isOffered('publish-commitment', draw.state, role)) return null;
  const put = (at: number, change: Partial<Named>) =>
    setNamed(named.map((each, index) => (index === at ? { ...each, ...change } : each)));
  const whole = named.every(({ name, due }) => name.trim() !== '' && due !== '');

  return (
    <ActPanel
      keep={`commitment.${draw.programme}`}
      act={speak('act.publish-commitment')}
      whatHappens={
        <>
          <p>{say('drawDesk.commitment.whatHappens')}</p>
          {named.map(({ name, due }, at) => {
            const id = `source-${at + 1}`;
            return (
              <div key={id}>
                <FieldRow
                  id={id}
                  label={say('drawDesk.commitment.name', { place: at + 1 })}
                  help={say('drawDesk.commitment.nameHelp')}
                >
                  {(ids) => (
                    <Input {...ids} value={name} onChange={({ target }) => put(at, { name: target.value })} />
                  )}
                </FieldRow>
                <FieldRow id={`${id}-due`} label={say('drawDesk.commitment.due', { place: at + 1 })}>
                  {(ids) => (
                    <Input
                      {...ids}
                      type="datetime-local"
                      max={lastTyped['datetime-local']}
                      value={due}
                      onChange={({ target }) => put(at, { due: target.value })}
                    />
                  )}
                </FieldRow>
              </div>
            );
          })}
          {!whole && <p className="note">{say('drawDesk.commitment.incomplete')}</p>}
        </>
      }
      final={say('drawDesk.final')}
      doing={say('drawDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => {
        if (whole)
          mutate({ sources: named.map(({ name, due }) => ({ name, dueAt: typedInstant(due, timeZone) })) });
      }}
    />
  );
}
