import { type Html, html } from '../html.ts';

/** The five strokes of 示, white on the header; its last dot is the seal. */
export const markIcon: Html = html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><path fill="#fff" d="M8.5 4.5h15v3.4h-15zM3.5 11.5h25v3.4h-25zM14.3 14.9h3.4V28h-3.4zM8.9 17.9l3.1 1.4-4 8.2-3.1-1.5z"/><circle cx="24.2" cy="22.8" r="3.6" fill="#E9847C"/></svg>`;

const shapes = {
  done: html`<path d="M2.5 8.5l3.7 3.7 7.3-8" fill="none" stroke="currentColor" stroke-width="2"/>`,
  now: html`<circle cx="8" cy="8" r="5" fill="currentColor"/>`,
  ahead: html`<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  half: html`<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 3.5a4.5 4.5 0 0 0 0 9z" fill="currentColor"/>`,
  refused: html`<path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="2"/>`,
  attend: html`<path d="M8 2.5l6.5 11h-13z" fill="currentColor"/>`,
  person: html`<path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
};
export type Shape = keyof typeof shapes;

/** A status icon; the word that it doubles always stands beside it. */
export const icon = (shape: Shape): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[shape]}</svg>`;
