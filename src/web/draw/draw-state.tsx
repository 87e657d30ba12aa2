import { type Sign, sign } from '#domain/application/sign.ts';
import type { DrawState } from '#domain/draw/draw.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';

const signs = {
  requested: sign('moving', 'half'),
  'change-asked': sign('attend', 'triangle'),
  refused: sign('refused', 'cross'),
  approved: sign('moving', 'half'),
  frozen: sign('met', 'tick'),
  committed: sign('moving', 'dot'),
  drawn: sign('met', 'tick'),
  cancelled: sign('refused', 'cross'),
} as const satisfies Record<DrawState, Sign>;

export function DrawStateWord({ state }: { state: DrawState }) {
  return <StatusWord sign={signs[state]}>{useWords().say(`drawDesk.state.${state}`)}</StatusWord>;
}
