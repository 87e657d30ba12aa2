import { useQuery } from '@tanstack/react-query';
import { sign } from '#domain/application/sign.ts';
import { formatDate } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { ExpertLine } from './use-experts.ts';
import { useFieldWord } from './use-field-word.ts';

interface Parts {
  experts: readonly ExpertLine[];
  narrowed: boolean;
  open: (expert: string) => void;
}

export function ExpertTable({ experts, narrowed, open }: Parts) {
  const { say } = useWords();
  const fieldWord = useFieldWord();
  const regions = useQuery(regionsQuery).data;
  return (
    <DeskTable
      caption={say('expertPoolDesk.title')}
      rows={experts}
      rowKey={({ id }) => id}
      empty={say(narrowed ? 'expertPoolDesk.noneFound' : 'expertPoolDesk.none')}
      columns={[
        {
          key: 'name',
          title: say('expertPoolDesk.name'),
          render: ({ id, name }) => (
            <button type="button" className="link-button" onClick={() => open(id)}>
              {name}
            </button>
          ),
        },
        { key: 'title', title: say('expertPoolDesk.post'), render: ({ title }) => title ?? '—' },
        {
          key: 'fields',
          title: say('expertPoolDesk.fields'),
          render: ({ fields }) => fields.map(fieldWord).join(say('desk.between')),
        },
        { key: 'employer', title: say('expertPoolDesk.employer'), render: ({ employer }) => employer ?? '—' },
        {
          key: 'city',
          title: say('expertPoolDesk.city'),
          render: ({ city }) => (city && regions?.get(city)?.name) ?? '—',
        },
        {
          key: 'state',
          title: say('expertPoolDesk.state'),
          render: (expert) => <StateWord expert={expert} />,
        },
      ]}
    />
  );
}

const away = sign('held', 'bars');

function StateWord({ expert: { state, disabledUntil } }: { expert: ExpertLine }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const today = useServerNow()?.toZonedDateTimeISO(timeZone).toPlainDate();
  if (state === 'disabled') return <StatusWord sign={away}>{say('expertPoolDesk.disabled')}</StatusWord>;
  const until = disabledUntil === null ? undefined : Temporal.PlainDate.from(disabledUntil);
  return until && today && Temporal.PlainDate.compare(until, today) >= 0 ? (
    <StatusWord sign={away}>
      {say('expertPoolDesk.disabledUntil', { date: formatDate(until, language) })}
    </StatusWord>
  ) : (
    <StatusWord sign={sign('met', 'tick')}>{say('expertPoolDesk.active')}</StatusWord>
  );
}
