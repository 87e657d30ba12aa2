import type { ReactNode } from 'react';
import type { Sign } from '#domain/application/sign.ts';
import { StatusIcon } from './icon.tsx';
import './status-word.css';

/** Icon, colour and word of a status, in greyscale as clear as in colour. */
export function StatusWord({ sign, soft, children }: { sign: Sign; soft?: boolean; children: ReactNode }) {
  return (
    <span className={`status status-${sign.tone}${soft ? ' status-soft' : ''}`}>
      <StatusIcon icon={sign.icon} />
      <span>{children}</span>
    </span>
  );
}
