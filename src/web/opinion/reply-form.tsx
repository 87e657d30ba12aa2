import { Input } from 'antd';
import { useState } from 'react';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { FileAnswer } from './file-answer.tsx';
import { type Letter, type Reply, useReply } from './use-letters.ts';

export interface Said {
  result: OpinionResult;
  statement: string;
}

/** One document answers for every file of the letter that is still open; on paper, its scan goes with it. */
export function ReplyForm({ letter, onPaper = false }: { letter: Letter; onPaper?: boolean }) {
  const { say } = useWords();
  const typed = `reply.${letter.id}`;
  const [documentNumber, setDocumentNumber] = useTyped(`${typed}.number`, '');
  const [datedOn, setDatedOn] = useTyped(`${typed}.date`, '');
  const [scan, setScan] = useState<File>();
  const [said, setSaid] = useTyped<Readonly<Record<string, Said>>>(`${typed}.said`, {});
  const { mutate, isPending, error } = useReply(letter.id);
  const open = letter.files.filter((file) => file.open);
  const results = open.flatMap(({ number }): Reply['results'] => {
    const one = said[number];
    if (!one) return [];
    const { result, statement } = one;
    if (result === 'no-objection') return [{ number, result }];
    return statement.trim() ? [{ number, result, statement }] : [];
  });
  const complete =
    documentNumber.trim() !== '' &&
    datedOn !== '' &&
    results.length === open.length &&
    (!onPaper || scan !== undefined);

  return (
    <>
      {open.map((file) => (
        <FileAnswer
          key={file.number}
          file={file}
          said={said[file.number]}
          onSay={(one) => setSaid({ ...said, [file.number]: one })}
        />
      ))}
      <section className="card">
        <FieldRow id="documentNumber" label={say('opinionDesk.documentNumber')}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={100}
              value={documentNumber}
              onChange={({ target }) => setDocumentNumber(target.value)}
            />
          )}
        </FieldRow>
        <FieldRow id="datedOn" label={say('opinionDesk.datedOn')}>
          {(ids) => (
            <Input {...ids} type="date" value={datedOn} onChange={({ target }) => setDatedOn(target.value)} />
          )}
        </FieldRow>
        <p className="below">
          <PickFile accept=".pdf,.jpg,.jpeg,.png" pending={isPending} onPick={setScan}>
            {say('opinionDesk.scan')}
          </PickFile>{' '}
          <span>{scan?.name ?? say('opinionDesk.noScan')}</span>
        </p>
        <p className="note">{say(onPaper ? 'opinionDesk.paperHelp' : 'opinionDesk.scanHelp')}</p>
      </section>
      {complete ? (
        <ActPanel
          act={say(onPaper ? 'opinionDesk.record' : 'opinionDesk.submit')}
          sends={typed}
          whatHappens={say(onPaper ? 'opinionDesk.recordHappens' : 'opinionDesk.whatHappens', {
            from: letter.from,
          })}
          final={say('opinionDesk.final')}
          doing={say('opinionDesk.doing')}
          pending={isPending}
          problem={error}
          onConfirm={() => mutate({ documentNumber, datedOn, results, scan })}
        />
      ) : (
        <p className="note">{say('opinionDesk.incomplete')}</p>
      )}
    </>
  );
}
