import type { ReactNode } from 'react';
import type { Icon } from '#domain/application/sign.ts';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 };

const shapes: Readonly<Record<Icon, ReactNode>> = {
  ring: <circle cx="8" cy="8" r="5" {...stroke} />,
  dot: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5" {...stroke} />
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  tick: <path d="M2.5 8.5l3.7 3.7 7.3-8.2" {...stroke} strokeWidth={2.25} />,
  cross: <path d="M3.5 3.5l9 9m0-9l-9 9" {...stroke} strokeWidth={2.25} />,
  triangle: <path d="M8 2.2l6.6 11.6H1.4z" fill="currentColor" />,
  bars: <path d="M5.4 3v10M10.6 3v10" {...stroke} strokeWidth={2.5} />,
  question: (
    <>
      <path d="M5.2 6A2.8 2.8 0 1 1 8 8.9v1.3" {...stroke} strokeWidth={2} />
      <circle cx="8" cy="13" r="1.25" fill="currentColor" />
    </>
  ),
  diamond: <path d="M8 2l6 6-6 6-6-6z" {...stroke} />,
  dash: <path d="M3 8h10" {...stroke} strokeWidth={2} />,
};

/** A shape of status; the word that it doubles always stands beside it. */
export function StatusIcon({ icon, className }: { icon: Icon; className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[icon]}
    </svg>
  );
}
