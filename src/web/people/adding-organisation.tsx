import { useQuery } from '@tanstack/react-query';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { RegionSelect } from '#web/region/region-select.tsx';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { DepartmentChoice } from './department-choice.tsx';
import { useAdding } from './use-people.ts';

/** Kinds of which some or all are a department's. */
const belongs: ReadonlySet<string> = new Set([
  'department',
  'pool-office',
  'supervision',
  'recommending-unit',
]);

/** An office that takes part, of the kind that is being looked at. */
export function AddingOrganisation({ kind, done }: { kind: string; done: (what: string) => void }) {
  const { say, speak } = useWords();
  const [written, setWritten] = useTyped(`add.${kind}`, { name: '', region: '', of: '' });
  const regions = useQuery(regionsQuery);
  const { mutate, isPending, error } = useAdding((name) => {
    setWritten({ name: '', region: '', of: '' });
    done(say('peopleDesk.add.done', { name }));
  });
  return (
    <ActPanel
      keep={`add.${kind}`}
      act={say('peopleDesk.add.act')}
      whatHappens={
        <>
          <p>
            {speak(`people.organisation.${kind}`)}　{say('peopleDesk.add.whatHappens')}
          </p>
          <WrittenField
            id="organisation-name"
            label={say('peopleDesk.add.name')}
            value={written.name}
            change={(name) => setWritten({ ...written, name })}
          />
          {belongs.has(kind) && (
            <DepartmentChoice
              label={say('peopleDesk.add.of')}
              {...(kind === 'department' && { none: say('peopleDesk.add.itself'), evenOfOne: true })}
              {...(kind === 'recommending-unit' && { none: say('peopleDesk.add.shared') })}
              problem={error}
              value={written.of}
              choose={(of) => setWritten({ ...written, of })}
            />
          )}
          <FieldRow
            id="organisation-region"
            group
            label={say('peopleDesk.add.region')}
            help={say('peopleDesk.add.regionHelp')}
          >
            {(ids) => (
              <Answered query={regions}>
                {(index) => (
                  <RegionSelect
                    regions={index}
                    value={written.region}
                    change={(region) => setWritten({ ...written, region })}
                    ids={ids}
                  />
                )}
              </Answered>
            )}
          </FieldRow>
        </>
      }
      doing={say('peopleDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({
          kind,
          name: written.name,
          ...(written.region && { region: written.region }),
          ...(written.of && { of: written.of }),
        })
      }
    />
  );
}
