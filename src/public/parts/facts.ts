import { type Html, html, type Part } from '../html.ts';

/** Labels with what they say; what is nothing is left out. */
export const factList = (facts: readonly (readonly [label: string, value: Part])[]): Html =>
  html`<dl class="facts card">${facts
    .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
