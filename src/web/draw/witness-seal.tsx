import { Input } from 'antd';
import { useState } from 'react';
import { hexOfBytes } from '#domain/draw/hexadecimal.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import type { DrawPage } from './draw-page.ts';
import { isOffered } from './draw-steps.ts';
import { useDrawAct } from './use-draws.ts';

// Browsers keep it from pages that come over plain HTTP; there the witness brings the digest along.
const canDigest = crypto.subtle !== undefined;

/** The witness seals a secret: only its digest leaves this browser. */
export function WitnessSeal({ draw }: { draw: DrawPage }) {
  const { say, speak } = useWords();
  const { role } = useSession();
  const [typed, setTyped] = useState('');
  const { mutate, isPending, error } = useDrawAct<{ digest: string }>(draw, 'POST', 'witness');
  if (!isOffered('commit-secret', draw.state, role) || draw.witnesses.some(({ mine }) => mine)) return null;
  const kind = canDigest ? 'secret' : 'digest';

  return (
    <ActPanel
      act={speak('act.commit-secret')}
      whatHappens={
        <>
          <p>{say('drawDesk.witness.sealing')}</p>
          <FieldRow
            id="witness-secret"
            label={say(`drawDesk.witness.${kind}`)}
            help={say(`drawDesk.witness.${kind}Help`)}
          >
            {(ids) => (
              <Input
                {...ids}
                autoComplete="off"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </FieldRow>
        </>
      }
      final={say('drawDesk.final')}
      doing={say('drawDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => {
        if (typed !== '') void digestOf(typed).then((digest) => mutate({ digest }));
      }}
    />
  );
}

async function digestOf(typed: string): Promise<string> {
  if (!canDigest) return typed.trim().toLowerCase();
  return hexOfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(typed))));
}
