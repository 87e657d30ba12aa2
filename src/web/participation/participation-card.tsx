import { useQuery } from '@tanstack/react-query';
import { sign } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import type { RegionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { sayAnswer } from '#messages/say-answer.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { Answered } from '#web/ui/answered.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { Answering } from './answering.tsx';
import type { Participation } from './use-participations.ts';

const signs = {
  invited: sign('attend', 'triangle'),
  confirmed: sign('met', 'tick'),
  declined: sign('refused', 'cross'),
  removed: sign('still', 'ring'),
} as const;

/** One application that names the unit: who asks, what is said of it, its answer. */
export function ParticipationCard({ asked, definition }: { asked: Participation; definition: Definition }) {
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const direction = definition.directions.find(({ code }) => code === asked.direction);
  const { number, unit, project, state, answeredAt, byLetter } = asked;
  return (
    <section className="card" aria-labelledby={`p-${number}`}>
      <h2 id={`p-${number}`} className="figures">
        {number}
      </h2>
      <p>
        {say('participationDesk.asks', {
          unit,
          direction: direction ? text(direction.title) : '',
          project: project || say('participationDesk.unnamed'),
        })}
      </p>
      <p>
        <StatusWord sign={signs[state]}>{say(`participationDesk.state.${state}`)}</StatusWord>
        {answeredAt && (
          <span className="quiet">
            {'　'}
            {byLetter
              ? say('participationDesk.byLetter')
              : say('participationDesk.answered', {
                  at: formatInstant(Temporal.Instant.from(answeredAt), timeZone, language),
                })}
          </span>
        )}
      </p>
      <h3>{say('participationDesk.said')}</h3>
      <Answered query={useQuery(regionsQuery)}>
        {(regions) => (
          <>
            <Said {...{ asked, definition, regions }} />
            {state === 'invited' && <Answering asked={asked} />}
          </>
        )}
      </Answered>
    </section>
  );
}

/** The unit's own row of the form, as people read it. */
function Said({
  asked: { said, direction },
  definition,
  regions,
}: {
  asked: Participation;
  definition: Definition;
  regions: RegionIndex;
}) {
  const { language, text } = useWords();
  const sections = [
    ...definition.commonForm.before,
    ...(definition.directionForms[direction] ?? []),
    ...definition.commonForm.after,
  ];
  const columns = sections.flatMap(({ fields }) => fields).find(({ code }) => code === 'jointUnits')?.columns;
  if (!columns) return null;
  const reading = {
    definition,
    facts: { direction, answers: new Map(), participation: new Map(), isRegion: () => true },
    language,
    regions,
    recommendingUnits: new Map(),
  };
  return (
    <dl className="read">
      {columns.flatMap((column) => {
        const words = sayAnswer(reading, column, said[column.code]);
        return words
          ? [
              <div key={column.code}>
                <dt>{text(column.label)}</dt>
                <dd>{words}</dd>
              </div>,
            ]
          : [];
      })}
    </dl>
  );
}
