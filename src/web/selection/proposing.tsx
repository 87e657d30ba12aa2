import { Input } from 'antd';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { useProposal } from './use-selection.ts';

interface Parts {
  programme: string;
  direction: { code: string; title: string };
  seen: string;
  /** Whether the table above is that of the line as it is typed. */
  settled: boolean;
  line: string;
  setLine: (line: string) => void;
  done: (what: string) => void;
}

/** The line may be moved first; the table above then shows what comes of it, and is what will be frozen. */
export function Proposing({ programme, direction, seen, settled, line, setLine, done }: Parts) {
  const { say } = useWords();
  const [reason, setReason] = useTyped(`propose.${direction.code}.reason`, '');
  const { mutate, isPending, error } = useProposal(programme, direction.code, () =>
    done(say('selectionDesk.propose.done', { direction: direction.title })),
  );
  return (
    <div className="acts">
      <ActPanel
        keep={`propose.${direction.code}`}
        act={say('selectionDesk.propose.act')}
        whatHappens={
          <>
            <p>{say('selectionDesk.propose.whatHappens')}</p>
            <FieldRow
              id="ranking-line"
              label={say('selectionDesk.propose.line')}
              help={say('selectionDesk.propose.lineHelp')}
            >
              {(ids) => (
                <Input
                  {...ids}
                  inputMode="numeric"
                  autoComplete="off"
                  value={line}
                  onChange={({ target }) => setLine(target.value.replace(/\D/g, '').slice(0, 4))}
                />
              )}
            </FieldRow>
            <SentenceField
              label={say('selectionDesk.propose.reason')}
              help={say('selectionDesk.propose.reasonHelp')}
              value={reason}
              change={setReason}
            />
          </>
        }
        final={say('selectionDesk.propose.final')}
        doing={say('selectionDesk.doing')}
        pending={isPending || !settled}
        problem={error}
        onConfirm={() =>
          mutate({ seen, ...(line && { line: Number(line) }), ...(reason.trim() && { reason }) })
        }
      />
    </div>
  );
}
