import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { Resetting } from './resetting.tsx';
import { type Member, useEnding } from './use-people.ts';

interface Parts {
  caption: string;
  people: readonly Member[];
  /** Whether this person may take roles away. */
  ends: boolean;
  done: (what: string) => void;
}

/** Who acts for an organisation, and as what. */
export function PeopleTable({ caption, people, ends, done }: Parts) {
  const { say, speak, language } = useWords();
  const { timeZone } = useSayContext();
  return (
    <DeskTable
      caption={caption}
      rows={people}
      rowKey={({ membership }) => membership}
      empty={say('peopleDesk.people.none')}
      columns={[
        {
          key: 'name',
          title: say('peopleDesk.people.name'),
          render: ({ name, label }) => name ?? label,
        },
        {
          key: 'role',
          title: say('peopleDesk.people.role'),
          render: ({ role }) => speak(`people.role.${role}`),
        },
        {
          key: 'since',
          title: say('peopleDesk.people.since'),
          render: ({ since }) => formatInstant(Temporal.Instant.from(since), timeZone, language),
        },
        ...(ends || people.some(({ resets }) => resets)
          ? [
              {
                key: 'acts',
                title: say('peopleDesk.people.acts'),
                render: (member: Member) => (
                  <div className="acts">
                    {ends && <Ending member={member} done={done} />}
                    {member.resets && <Resetting member={member} />}
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Ending({ member, done }: { member: Member; done: (what: string) => void }) {
  const { say, speak } = useWords();
  const who = { name: member.name ?? member.label, role: speak(`people.role.${member.role}`) };
  const { mutate, isPending, error } = useEnding(member.membership, () =>
    done(say('peopleDesk.end.done', who)),
  );
  return (
    <ActPanel
      act={say('peopleDesk.end.named', who)}
      whatHappens={<p>{say('peopleDesk.end.whatHappens', who)}</p>}
      doing={say('peopleDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
