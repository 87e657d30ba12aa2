import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PublishingNotice } from '#web/deciding/publishing-notice.tsx';
import { useWords } from '#web/language/words.ts';
import { PreparingNotice } from '#web/notice/preparing-notice.tsx';
import { PublishedNotices } from '#web/notice/published-notices.tsx';
import { noticesQuery } from '#web/notice/use-notices.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/panel/panel.css';
import './to-sign.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** The officer prepares, the leader publishes; what has been published stays as it is. */
export function NoticesPage() {
  const { say } = useWords();
  return (
    <Page title={say('noticeDesk.title')} lead={say('noticeDesk.lead')} back={useOverview()}>
      <WithProgramme none={say('decidingDesk.noProgramme')}>
        {({ code }) => <Notices programme={code} />}
      </WithProgramme>
    </Page>
  );
}

function Notices({ programme }: { programme: string }) {
  const { role } = useSession();
  const [told, setTold] = useState('');
  return (
    <Answered query={useQuery(noticesQuery(programme))}>
      {({ notices }) => (
        <div className="to-sign">
          <ToldLine told={told} />
          <PublishingNotice programme={programme} signs={role === 'department-leader'} done={setTold} />
          {role === 'programme-officer' && (
            <PreparingNotice programme={programme} notices={notices} done={setTold} />
          )}
          <PublishedNotices notices={notices} />
        </div>
      )}
    </Answered>
  );
}
