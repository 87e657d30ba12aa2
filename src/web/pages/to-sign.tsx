import { useState } from 'react';
import { AfterSigning } from '#web/deciding/after-signing.tsx';
import { OutcomesWaiting } from '#web/deciding/outcomes-waiting.tsx';
import { PublishingNotice } from '#web/deciding/publishing-notice.tsx';
import { Recognising } from '#web/deciding/recognising.tsx';
import { SigningDecision } from '#web/deciding/signing-decision.tsx';
import { ToSignContents } from '#web/deciding/to-sign-contents.tsx';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import './to-sign.css';

/** What waits for the department leader's signature; officer and supervisor read the same without its acts. */
export function ToSignPage() {
  const { say } = useWords();
  const { role } = useSession();
  const [told, setTold] = useState('');
  const signs = role === 'department-leader';
  return (
    <Page title={say('decidingDesk.title')} lead={say('decidingDesk.lead')}>
      <ToldLine told={told} />
      <WithProgramme none={say('decidingDesk.noProgramme')}>
        {({ code }) => (
          <div className="to-sign">
            <ToSignContents programme={code} outcomes={role !== 'programme-officer'} />
            <SigningDecision programme={code} signs={signs} done={setTold} />
            <PublishingNotice programme={code} signs={signs} done={setTold} />
            {role !== 'programme-officer' && <OutcomesWaiting />}
            <Recognising programme={code} signs={signs} done={setTold} />
            {signs && <AfterSigning programme={code} />}
          </div>
        )}
      </WithProgramme>
    </Page>
  );
}
