import { useQuery } from '@tanstack/react-query';
import type { SectionChange } from '#domain/application/changes.ts';
import { fieldsRead } from '#domain/eligibility/fields-read.ts';
import type { Turned } from '#domain/recommendation/corrected-facts.ts';
import { ChangesList } from '#web/application/changes/changes-list.tsx';
import { changesQuery, type ReadChanges } from '#web/application/changes/use-changes.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';

/** A condition that a correction turned: what it reads, as it was when the condition failed and as it is. */
export function CorrectedFact({ condition, before }: Turned) {
  const { page, definition } = useFile();
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const query = useQuery(changesQuery(page.number, page.revision, before));
  const fields = fieldsRead(definition, page.direction, condition);
  return (
    <>
      <p>
        {say('recommendingDesk.judging.turned', {
          condition: nameOf?.('condition', condition) ?? condition,
          before,
          now: page.revision,
        })}
      </p>
      <Answered query={query}>{(changes) => <ChangesList changes={about(changes, fields)} />}</Answered>
    </>
  );
}

/** Of what changed only what the condition reads; papers may prove it, so they stay. */
function about(changes: ReadChanges, fields: ReadonlySet<string>): ReadChanges {
  const sections = changes.sections.flatMap((section): SectionChange[] => {
    if (section.erased) return [section];
    const read = section.fields.filter(({ field }) => fields.has(field));
    return read.length > 0 ? [{ ...section, fields: read }] : [];
  });
  return { ...changes, sections };
}
