import { Progress } from 'antd';
import { sectionSigns } from '#domain/application/sign.ts';
import type { AttachmentSlot } from '#domain/programme/definition.ts';
import { sayStatus } from '#messages/say-state.ts';
import type { OpenFile } from '#web/application/open-file.ts';
import { useReread } from '#web/application/use-application.ts';
import { ExampleButton } from '#web/demo/example-button.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ClauseLinks } from '#web/programme/clause-links.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { AttachedFileRow } from './attached-file-row.tsx';
import { PickFile } from './pick-file.tsx';
import { useSlot } from './use-slot.ts';
import './file-slot.css';

interface Parts {
  file: OpenFile;
  slot: AttachmentSlot;
  missing: boolean;
  open: boolean;
}

/** One place for papers: what goes there and why, what is there, and what became of the last that was sent. */
export function FileSlot({ file, slot, missing, open }: Parts) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const { page, definition, settings } = file;
  const held = page.attachments.filter((each) => each.slot === slot.code);
  const { send, remove, progress, problem, failed, sent } = useSlot(page.number, slot.code);
  const reread = useReread(page.number);
  const title = text(slot.title);
  const full = slot.maxFiles !== undefined && held.length >= slot.maxFiles;
  const status = missing
    ? held.length > 0
      ? 'in-progress'
      : 'not-started'
    : held.length > 0
      ? 'completed'
      : undefined;

  return (
    <li className="card slot" id={slot.code} tabIndex={-1}>
      <div className="slot-head">
        <h2>{title}</h2>
        {status && (
          <StatusWord sign={sectionSigns[status]}>
            {sayStatus('section', status, {}, language, context)}
          </StatusWord>
        )}
      </div>
      {page.correction?.newlyWanted.includes(slot.code) && <p>{say('applicant.attachment.newlyWanted')}</p>}
      <ClauseLinks definition={definition} clauses={slot.clauses} />
      <p className="note">
        {say('applicant.attachment.takes', {
          formats: slot.formats.map((each) => each.toUpperCase()).join(say('desk.between')),
          mb: slot.maxFileMB ?? settings.text('maxFileMB'),
        })}
        {slot.minFiles > 1 && say('applicant.attachment.least', { least: slot.minFiles })} {text(slot.check)}
      </p>
      <ul className="slot-files">
        {held.map((each) => (
          <AttachedFileRow
            key={each.id}
            at={file.at}
            file={each}
            remove={open ? () => remove(each) : undefined}
          />
        ))}
      </ul>
      {progress !== undefined && (
        <div className="slot-progress">
          <span>{say('applicant.attachment.sending', { name: sent ?? '' })}</span>
          <Progress
            percent={Math.floor(progress * 100)}
            aria-label={say('applicant.attachment.sending', { name: sent ?? '' })}
          />
        </div>
      )}
      <ProblemLine problem={problem} what={say(`applicant.attachment.${failed}`)} />
      {open && !full && (
        <PickFile
          accept={slot.formats.map((each) => `.${each}`).join(',')}
          pending={progress !== undefined}
          onPick={send}
        >
          {say(held.length > 0 ? 'applicant.attachment.another' : 'applicant.attachment.add')}
          <span className="heard">{title}</span>
        </PickFile>
      )}
      {open && held.length === 0 && (
        <ExampleButton
          path={`${page.number}/attachments/${slot.code}`}
          words={say('applicant.example.slot', { slot: title })}
          onExample={() => void reread()}
        />
      )}
    </li>
  );
}
