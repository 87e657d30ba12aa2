import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { formatDate, maskTelephone } from '#domain/formats.ts';
import { useWords } from '#web/language/words.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { OfferingLink } from './offering-link.tsx';
import { type ExpertPage, expertQuery } from './use-experts.ts';
import { useFieldWord } from './use-field-word.ts';
import '#web/application/section-read.css';

/** One expert as the pool knows him; that he was read is written down. */
export function OneExpert({ expert, close }: { expert: string; close: () => void }) {
  const { say } = useWords();
  const query = useQuery(expertQuery(expert));
  return (
    <section className="card" aria-labelledby="expert">
      <Answered query={query}>{(page) => <Known page={page} />}</Answered>
      <p className="below">
        <Button onClick={close}>{say('expertPoolDesk.close')}</Button>
      </p>
    </section>
  );
}

function Known({ page }: { page: ExpertPage }) {
  const { say } = useWords();
  const { role } = useSession();
  const fieldWord = useFieldWord();
  const regions = useQuery(regionsQuery).data;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts: [label: string, value: ReactNode][] = [
    [say('expertPoolDesk.post'), page.title],
    [say('expertPoolDesk.fields'), page.fields.map(fieldWord).join(say('desk.between'))],
    [say('expertPoolDesk.city'), page.city && regions?.get(page.city)?.name],
    [say('expertPoolDesk.telephone'), page.mobile && maskTelephone(page.mobile)],
    [say('expertPoolDesk.account'), say(`expertPoolDesk.${page.invited ? 'invited' : 'notInvited'}`)],
  ];
  return (
    <>
      <h2 id="expert" ref={heading} tabIndex={-1}>
        {page.name}
      </h2>
      <p className="note">{say('expertPoolDesk.recorded')}</p>
      <dl className="read">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || say('expertPoolDesk.notGiven')}</dd>
          </div>
        ))}
        <div>
          <dt>{say('expertPoolDesk.employments')}</dt>
          <dd>
            <ul>
              {page.employments.map((period) => (
                <li key={period.name + period.fromOn}>
                  {period.name}　<Days {...period} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {page.unavailable.length > 0 && (
          <div>
            <dt>{say('expertPoolDesk.unavailable')}</dt>
            <dd>
              {page.unavailable.map((period) => (
                <Days key={period.fromOn} {...period} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      {page.invited && role === 'pool-officer' && <OfferingLink expert={page} />}
    </>
  );
}

function Days({ fromOn, untilOn }: { fromOn: string | null; untilOn: string | null }) {
  const { language, say } = useWords();
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date), language);
  if (fromOn === null) return <span className="quiet">{say('expertPoolDesk.present')}</span>;
  return (
    <span className="quiet">
      {untilOn === null
        ? say('expertPoolDesk.since', { from: day(fromOn) })
        : say('expertPoolDesk.period', { from: day(fromOn), to: day(untilOn) })}
    </span>
  );
}
