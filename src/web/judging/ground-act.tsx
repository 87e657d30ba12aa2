import type { ReactNode } from 'react';
import { judgementReasons } from '#domain/recommendation/judgement-reasons.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import type { Ground } from '#domain/recommendation/not-recommend.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { CheckPage } from './check-page.ts';
import { GroundFields } from './ground-fields.tsx';
import { useFileAct } from './use-check.ts';

interface Parts {
  page: CheckPage;
  path: 'proposal' | 'non-recommendation' | 'removal';
  /** Codes to choose from; left out: those against a recommendation. */
  reasons?: readonly string[];
  act: string;
  whatHappens: ReactNode;
  doing: string;
  final?: string;
  /** What somebody has proposed already. */
  ground?: Ground;
}

const nothing: Ground = { reason: '', sentence: '' };

/** An act against the file: with a reason of the programme and a sentence. */
export function GroundAct(parts: Parts) {
  const { page, path, act, whatHappens, doing, final, ground: first = nothing } = parts;
  const { say } = useWords();
  const { definition } = useFile();
  const [ground, setGround] = useTyped(path, first);
  const { mutate, isPending, error } = useFileAct(page, 'POST', path, () => ({
    reason: ground.reason,
    sentence: ground.sentence,
  }));
  return (
    <ActPanel
      keep={path}
      act={act}
      {...(final !== undefined && { final })}
      whatHappens={
        <>
          <p>{whatHappens}</p>
          <GroundFields
            ground={ground}
            change={setGround}
            reasons={parts.reasons ?? judgementReasons(definition, knownJudgements.recommendation)}
            sentence={say('recommendingDesk.ground.sentence')}
          />
        </>
      }
      doing={doing}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
