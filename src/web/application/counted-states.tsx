import { states as order } from '#domain/application/lifecycle.ts';
import { useWords } from '#web/language/words.ts';

/** How many files stand where, in the order in which a file comes through its states. */
export function CountedStates({ states }: { states: Readonly<Record<string, number>> }) {
  const { say, speak } = useWords();
  return (
    <ul>
      {Object.keys(order)
        .filter((state) => Object.hasOwn(states, state))
        .map((state) => (
          <li key={state}>
            {say('selectionDesk.inState', {
              state: speak(`application.stateName.${state}`),
              count: states[state] ?? 0,
            })}
          </li>
        ))}
    </ul>
  );
}
