import { useState } from 'react';
import { Recognising } from '#web/deciding/recognising.tsx';
import { useWords } from '#web/language/words.ts';
import { GivenTitles } from '#web/notice/given-titles.tsx';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';
import './to-sign.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** Who would be recognised today, and who has been. */
export function RecognitionPage() {
  const { say } = useWords();
  const { role } = useSession();
  const [told, setTold] = useState('');
  return (
    <Page
      title={say('noticeDesk.recognition.title')}
      lead={say('noticeDesk.recognition.lead')}
      back={useOverview()}
    >
      <ToldLine told={told} />
      <WithProgramme none={say('decidingDesk.noProgramme')}>
        {({ code }, definition) => (
          <div className="to-sign">
            <Recognising programme={code} signs={role === 'department-leader'} done={setTold} />
            <GivenTitles
              programme={code}
              definition={definition}
              revokes={role === 'department-leader'}
              done={setTold}
            />
          </div>
        )}
      </WithProgramme>
    </Page>
  );
}
