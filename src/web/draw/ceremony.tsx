import type { ReactNode } from 'react';
import { Approval } from './approval.tsx';
import { CeremonyStep, type StepName } from './ceremony-step.tsx';
import { Commitment } from './commitment.tsx';
import type { DrawPage } from './draw-page.ts';
import { stepsDone } from './draw-steps.ts';
import { Drawing } from './drawing.tsx';
import { Freeze } from './freeze.tsx';
import { Sources } from './sources.tsx';
import { WitnessSeal } from './witness-seal.tsx';
import './ceremony.css';

/** Five steps on one page, each once. */
export function Ceremony({ draw }: { draw: DrawPage }) {
  const done = stepsDone(draw);
  const ended = draw.state === 'cancelled' || draw.state === 'refused';
  const steps: readonly (readonly [StepName, ReactNode])[] = [
    ['approve', <Approval key="approve" draw={draw} />],
    [
      'freeze',
      <div key="freeze">
        <Freeze draw={draw} />
        {draw.state === 'approved' && <WitnessSeal draw={draw} />}
      </div>,
    ],
    ['commit', <Commitment key="commit" draw={draw} />],
    ['sources', <Sources key="sources" draw={draw} />],
    ['draw', <Drawing key="draw" draw={draw} />],
  ];
  const progressOf = (at: number) => (at < done ? 'done' : ended ? 'ended' : at === done ? 'open' : 'waits');
  return (
    <ol className="ceremony">
      {steps.map(([name, part], at) => (
        <CeremonyStep key={name} name={name} progress={progressOf(at)}>
          {part}
        </CeremonyStep>
      ))}
    </ol>
  );
}
