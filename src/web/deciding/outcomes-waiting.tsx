import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { ObjectionTable } from '#web/objection/objection-table.tsx';
import { objectionsQuery } from '#web/objection/use-objections.ts';
import { Answered } from '#web/ui/answered.tsx';

/** Outcomes that the handler has proposed; each is read and decided on its own page. */
export function OutcomesWaiting() {
  const { say } = useWords();
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{say('decidingDesk.outcomes.title')}</h2>
      <Answered query={useQuery(objectionsQuery)}>
        {({ objections }) => {
          const waiting = objections.filter(({ proposed }) => proposed);
          return waiting.length > 0 ? (
            <ObjectionTable objections={waiting} />
          ) : (
            <p className="desk-empty">{say('decidingDesk.outcomes.none')}</p>
          );
        }}
      </Answered>
    </section>
  );
}
