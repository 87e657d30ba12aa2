import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { DrawAct } from '#domain/draw/draw.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import type { DrawPage } from './draw-page.ts';
import { isOffered } from './draw-steps.ts';
import { useDrawAct } from './use-draws.ts';

interface Parts {
  draw: DrawPage;
  act: DrawAct;
  method?: 'POST' | 'PUT';
  path: string;
  whatHappens: ReactNode;
  final: boolean;
  /** What is to be written with it, and how it is sent. */
  writes?: { label: string; help?: string; long?: boolean };
  body: (written: string) => unknown;
  onDone?: () => void;
}

/** One act of the ceremony with at most one thing to write; not there for whom it is not, or when it is not its turn. */
export function SimpleAct({
  draw,
  act,
  method = 'POST',
  path,
  whatHappens,
  final,
  writes,
  body,
  onDone,
}: Parts) {
  const { say, speak } = useWords();
  const { role } = useSession();
  const typed = `${act}.${draw.programme}.${path}`;
  const [written, setWritten] = useTyped(act === 'reveal-secret' ? undefined : typed, '');
  const { mutate, isPending, error } = useDrawAct<unknown>(draw, method, path, onDone);
  if (!isOffered(act, draw.state, role)) return null;
  const Control = writes?.long ? Input.TextArea : Input;

  return (
    <ActPanel
      keep={typed}
      act={speak(`act.${act}`)}
      whatHappens={
        <>
          <p>{whatHappens}</p>
          {writes && (
            <FieldRow id={`${act}-${path}`.replaceAll('/', '-')} label={writes.label} help={writes.help}>
              {(ids) => (
                <Control
                  {...ids}
                  autoComplete="off"
                  value={written}
                  onChange={({ target }) => setWritten(target.value)}
                />
              )}
            </FieldRow>
          )}
        </>
      }
      {...(final && { final: say('drawDesk.final') })}
      doing={say('drawDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(body(written))}
    />
  );
}
