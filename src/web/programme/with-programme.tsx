import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { viewerOf } from '#domain/application/shown-state.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { programmeNames } from '#messages/programme-names.ts';
import { SayContextProvider } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { definitionQuery, type ProgrammeHere, useOwnProgrammes } from './use-programmes.ts';

type Inside = (programme: ProgrammeHere, definition: Definition) => ReactNode;

/** What is said inside is said in the words of the newest programme that one finds. */
export function WithProgramme({ none, children }: { none: ReactNode; children: Inside }) {
  return (
    <Answered query={useOwnProgrammes()}>
      {([newest]) => (newest ? <WithRules programme={newest}>{children}</WithRules> : <p>{none}</p>)}
    </Answered>
  );
}

function WithRules({ programme, children }: { programme: ProgrammeHere; children: Inside }) {
  const query = useQuery(definitionQuery(programme.code, programme.hash));
  return (
    <Answered query={query}>
      {(definition) => (
        <Told definition={definition} timeZone={programme.timeZone}>
          {children(programme, definition)}
        </Told>
      )}
    </Answered>
  );
}

interface TellingParts {
  definition: Definition;
  timeZone: string;
  children: ReactNode;
}

function Told({ definition, timeZone, children }: TellingParts) {
  const { language } = useWords();
  const { role } = useSession();
  const context = useMemo(
    () => ({ timeZone, nameOf: programmeNames(definition, language), viewer: viewerOf(role) }),
    [timeZone, definition, language, role],
  );
  return <SayContextProvider value={context}>{children}</SayContextProvider>;
}
