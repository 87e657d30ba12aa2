import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { useNewestProgramme } from '#web/programme/use-programmes.ts';
import { OrderedFiles } from '#web/recommendation/ordered-files.tsx';
import { Reporting } from '#web/recommendation/reporting.tsx';
import { ReportingDeadline } from '#web/recommendation/reporting-deadline.tsx';
import { SentSheets } from '#web/recommendation/sent-sheets.tsx';
import { recommendationQuery } from '#web/recommendation/use-recommendation.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/recommendation/recommendation.css';

/** What the unit recommends, direction by direction in its order, and what has been sent. */
export function RecommendationPage() {
  const { say } = useWords();
  const { role, organisation } = useSession();
  const programme = useNewestProgramme()?.code ?? '';
  const { unit } = useSearch({ from: '/desks/recommendation' });
  const navigate = useNavigate();
  const query = useQuery({ ...recommendationQuery(programme, unit), enabled: programme !== '' });
  const signs = role === 'recommending-leader';
  return (
    <Page
      title={say('recommendingDesk.summary.title')}
      lead={role === 'supervisor' ? undefined : organisation}
      back={<Link to="/desk">{say('recommendingDesk.file.back')}</Link>}
      aside={signs && <Link to="/unit/people">{say('peopleDesk.people.title')}</Link>}
    >
      <Answered query={query}>
        {(page) => (
          <>
            {page.units.length > 0 && (
              <Choose
                label={say('recommendingDesk.summary.unit')}
                value={page.unit}
                options={page.units.map(({ id, name }) => ({ code: id, label: name }))}
                choose={(chosen) => void navigate({ to: '/recommendation', search: { unit: chosen } })}
              />
            )}
            <ReportingDeadline at={page.closesAt} />
            {page.directions.length === 0 && (
              <p className="desk-empty">{say('recommendingDesk.summary.none')}</p>
            )}
            {page.directions.map((order) => (
              <OrderedFiles key={order.direction} programme={programme} order={order} />
            ))}
            {signs && (
              <div className="acts">
                <Reporting programme={programme} page={page} />
              </div>
            )}
            <SentSheets programme={programme} page={page} signs={signs} />
          </>
        )}
      </Answered>
    </Page>
  );
}
