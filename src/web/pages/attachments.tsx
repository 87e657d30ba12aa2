import { Link } from '@tanstack/react-router';
import { isSlotOpen } from '#domain/application/papers.ts';
import { isSlotRequired } from '#domain/form/check-attachments.ts';
import { slotsOf } from '#domain/form/form.ts';
import type { AttachmentSlot } from '#domain/programme/definition.ts';
import { type OpenFile, useFile, useLive } from '#web/application/open-file.ts';
import { WantedHere } from '#web/application/wanted-list.tsx';
import { FileSlot } from '#web/attachment/file-slot.tsx';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';

/** The papers that this file needs, a place for each; what must be there stands first. */
export function AttachmentsPage() {
  const file = useFile();
  const { say } = useWords();
  const { check, gaps } = useLive(file);
  const { number, direction, turn } = file.page;
  const missing = new Set(gaps.filter(({ section }) => section === 'attachments').map(({ field }) => field));
  const slots = slotsOf(file.definition, direction)
    .filter(({ afterSubmission }) => !afterSubmission)
    .map((slot) => ({
      slot,
      needed:
        missing.has(slot.code) ||
        isSlotRequired(check, slot) ||
        file.page.attachments.some((each) => each.slot === slot.code),
    }))
    .toSorted((a, b) => Number(b.needed) - Number(a.needed));
  const others = slots.filter(({ needed }) => !needed);
  const asked = decodeURIComponent(location.hash.slice(1));

  return (
    <Page
      title={say('applicant.attachments.title')}
      lead={say('applicant.attachments.lead', { mb: file.settings.text('maxFileMB') })}
      back={
        <Link to="/applications/$number" params={{ number }}>
          {say('applicant.back')}
        </Link>
      }
    >
      <WantedHere section="attachments" />
      <Slots file={file} slots={slots.filter(({ needed }) => needed)} missing={missing} />
      {others.length > 0 && (
        <details className="slots-others" open={others.some(({ slot }) => slot.code === asked)}>
          <summary>{say('applicant.attachments.others', { count: others.length })}</summary>
          <Slots file={file} slots={others} missing={missing} />
        </details>
      )}
      {turn === 'applicant' && (
        <p className="page-next">
          <Link className="button-link" to="/applications/$number/answers" params={{ number }}>
            {say('applicant.attachments.next')}
          </Link>
        </p>
      )}
    </Page>
  );
}

interface SlotsParts {
  file: OpenFile;
  slots: readonly { slot: AttachmentSlot }[];
  missing: ReadonlySet<string>;
}

const Slots = ({ file, slots, missing }: SlotsParts) => (
  <ul className="slots">
    {slots.map(({ slot }) => (
      <FileSlot
        key={slot.code}
        file={file}
        slot={slot}
        missing={missing.has(slot.code)}
        open={file.page.turn === 'applicant' && isSlotOpen(slot.code, file.page.correction)}
      />
    ))}
  </ul>
);
