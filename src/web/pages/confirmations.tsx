import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formalityQuery } from '#web/formality/use-formality.ts';
import { WaitingRejections } from '#web/formality/waiting-rejections.tsx';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';

/** What one officer has proposed and another decides. */
export function ConfirmationsPage() {
  const { say } = useWords();
  const desk = useQuery(formalityQuery);
  const [told, setTold] = useState('');
  return (
    <Page
      title={say('provinceDesk.confirm.title')}
      lead={say('provinceDesk.confirm.lead')}
      back={<Link to="/formality">{say('provinceDesk.formality.title')}</Link>}
    >
      <ToldLine told={told} className="formality-file" />
      <WithProgramme none={say('provinceDesk.noProgramme')}>
        {() => (
          <Answered query={desk}>
            {({ rejections }) => <WaitingRejections rejections={rejections} done={setTold} />}
          </Answered>
        )}
      </WithProgramme>
    </Page>
  );
}
