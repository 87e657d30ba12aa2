import type { FieldChange, SectionChange } from '#domain/application/changes.ts';
import type { Field } from '#domain/programme/field.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Change } from './change.tsx';
import { RowChanges } from './row-changes.tsx';
import { useSaid } from './said.ts';
import type { ReadChanges } from './use-changes.ts';
import './changes.css';

/** Section by section what is answered otherwise, the earlier answer beside the later one; and which papers. */
export function ChangesList({ changes }: { changes: ReadChanges }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const { sections, papers } = changes;
  if (sections.length + papers.length === 0) return <p className="quiet">{say('desk.changes.none')}</p>;
  return (
    <div className="changes">
      {sections.map((section) => (
        <ChangedSection key={section.section} {...{ section, changes }} />
      ))}
      {papers.length > 0 && <h4>{say('desk.changes.papers')}</h4>}
      {papers.map(({ slot, added, removed }) => (
        <Change
          key={slot}
          label={nameOf?.('slot', slot) ?? slot}
          before={removed.join(say('desk.between')) || undefined}
          after={added.join(say('desk.between')) || undefined}
          empty={say('desk.changes.noPaper')}
        />
      ))}
    </div>
  );
}

function ChangedSection({ section, changes }: { section: SectionChange; changes: ReadChanges }) {
  const { form } = useFile();
  const { say, text } = useWords();
  const asked = form.find(({ code }) => code === section.section);
  return (
    <>
      <h4>{asked ? text(asked.title) : section.section}</h4>
      {section.erased ? (
        <p className="quiet">{say('desk.changes.erased')}</p>
      ) : (
        section.fields.map((change) => {
          const field = asked?.fields.find(({ code }) => code === change.field);
          return field && <ChangedField key={change.field} {...{ field, change, changes }} />;
        })
      )}
    </>
  );
}

interface Changed {
  field: Field;
  change: FieldChange;
  changes: ReadChanges;
}

function ChangedField({ field, change, changes }: Changed) {
  const { text } = useWords();
  const said = useSaid(changes);
  if (!change.rows)
    return (
      <Change
        label={text(field.label)}
        before={said('before', field, change.before)}
        after={said('after', field, change.after)}
      />
    );
  return <RowChanges {...{ field, change, said }} />;
}
