import { html } from '#public/html.ts';
import type { Page } from '#public/layout.ts';
import type { Reader } from '#public/reader.ts';
import { demoPaths } from './paths.ts';

/** Longer than a start takes, so that the page it leads to is there. */
const whenItIsBack = 15;

/** Asks once; where the database is the operator's own, says what he can do. */
export function restartPage(
  { isPossible, busy }: { isPossible: boolean; busy: boolean },
  { say }: Reader,
): Page {
  return {
    title: say('restart.title'),
    summary: say('restart.summary'),
    crumbs: [{ title: say('tour.title'), path: demoPaths.tour }],
    about: say('about'),
    body: html`<section class="card">${
      !isPossible
        ? html`<p>${say('restart.own')}</p>`
        : busy
          ? html`<p>${say('job.busy')}</p>`
          : html`<p>${say('restart.undone')}</p>
<form class="act" method="post" action="${demoPaths.restart}"><button class="button" type="submit">${say('restart.confirm')}</button> <a class="aside" href="${demoPaths.tour}">${say('restart.back')}</a></form>`
    }</section>`,
  };
}

export const restartingPage = ({ say }: Reader): Page => ({
  title: say('restart.begun'),
  about: say('about'),
  refresh: { after: whenItIsBack, to: demoPaths.tour },
  body: html`<section class="card"><p>${say('restart.wait')}</p></section>`,
});
