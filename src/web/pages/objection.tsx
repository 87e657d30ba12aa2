import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type ObjectionAct, refusedStep } from '#domain/objection/objection.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { DecidingOutcome } from '#web/objection/deciding-outcome.tsx';
import { JudgingAdmissibility } from '#web/objection/judging-admissibility.tsx';
import { ObjectionFacts } from '#web/objection/objection-facts.tsx';
import type { ObjectionPage as Shown } from '#web/objection/objection-page.ts';
import { ProposingOutcome } from '#web/objection/proposing-outcome.tsx';
import { objectionQuery } from '#web/objection/use-objections.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import './objection.css';

/** One objection: its handler admits and examines it, the leader decides. */
export function ObjectionPage() {
  const { say } = useWords();
  const { objection: number } = useParams({ from: '/desks/objections/$objection' });
  const [told, setTold] = useState('');
  const query = useQuery(objectionQuery(number));
  return (
    <Answered query={query}>
      {(objection) => (
        <Page
          title={say('objectionDesk.one', { number })}
          back={<Link to="/objections">{say('objectionDesk.title')}</Link>}
          aside={say(`objectionDesk.state.${objection.state}`)}
        >
          <ToldLine told={told} />
          <WithProgramme none={say('objectionDesk.none')}>
            {(_, definition) => (
              <div className="objection">
                <ObjectionFacts objection={objection} />
                <Acts key={objection.version} objection={objection} definition={definition} done={setTold} />
              </div>
            )}
          </WithProgramme>
        </Page>
      )}
    </Answered>
  );
}

interface ActsParts {
  objection: Shown;
  definition: Definition;
  done: (what: string) => void;
}

function Acts({ objection, definition, done }: ActsParts) {
  const { role } = useSession();
  const isOffered = (act: ObjectionAct) => refusedStep(act, objection, { role }) === undefined;
  if (isOffered('judge-admissibility'))
    return <JudgingAdmissibility objection={objection} definition={definition} done={done} />;
  if (isOffered('propose-outcome') && !objection.proposal)
    return <ProposingOutcome objection={objection} done={done} />;
  if (isOffered('decide-objection') && objection.proposal)
    return <DecidingOutcome objection={objection} done={done} />;
  return null;
}
