import { slotsOf } from '#domain/form/form.ts';
import type { OpenFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { AttachedFileRow } from './attached-file-row.tsx';

/** What was brought, place by place, to be read. */
export function Papers({ file: { at, page, definition } }: { file: OpenFile }) {
  const { say, text } = useWords();
  const { direction, attachments } = page;
  if (attachments.length === 0) return <p className="quiet">{say('applicant.attachment.none')}</p>;
  return slotsOf(definition, direction)
    .filter(({ code }) => attachments.some(({ slot }) => slot === code))
    .map((slot) => (
      <div key={slot.code} className="answers-slot">
        <h3>{text(slot.title)}</h3>
        <ul>
          {attachments
            .filter((each) => each.slot === slot.code)
            .map((each) => (
              <AttachedFileRow key={each.id} at={at} file={each} />
            ))}
        </ul>
      </div>
    ));
}
