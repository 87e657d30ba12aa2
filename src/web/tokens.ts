import { sans, token, tone } from './theme.ts';

/** Gives the style sheets the colours of the theme, as custom properties named by role: `--ink2`, `--met-soft`. */
export function setTokens({ style }: HTMLElement): void {
  for (const [name, colour] of Object.entries(token)) style.setProperty(`--${name}`, colour);
  for (const [name, { main, soft }] of Object.entries(tone)) {
    style.setProperty(`--${name}`, main);
    style.setProperty(`--${name}-soft`, soft);
  }
  style.setProperty('--sans', sans);
}
