import { formatInstant } from '#domain/formats.ts';
import { speaker } from '#messages/speak.ts';
import { type Html, html } from '#public/html.ts';
import type { Page } from '#public/layout.ts';
import { withHan } from '#public/parts/han.ts';
import type { Reader } from '#public/reader.ts';
import { letterPlace } from '#server/message/letter-place.ts';
import type { allMessages } from '#server/message/message.store.ts';
import { writeLetter } from '#server/message/write-letter.ts';
import type { Stage } from '../stage.ts';
import { demoPaths } from './paths.ts';

type Message = Awaited<ReturnType<typeof allMessages>>[number];

/** Every message as its reader would see it. Nothing was posted; each can be opened as whoever it was written to. */
export function mailPage(
  { stage, mail, amount }: { stage: Stage; mail: readonly Message[]; amount: number },
  reader: Reader,
): Page {
  const { say } = reader;
  return {
    title: say('mail.title'),
    summary: say('mail.summary'),
    crumbs: [{ title: say('tour.title'), path: demoPaths.tour }],
    about: say('about'),
    body: html`${mail.length === 0 && html`<p class="card">${say('mail.none')}</p>`}
${mail.map((message) => letter(stage, message, reader))}
${amount > mail.length && html`<p class="note">${say('mail.newest', { count: mail.length })}</p>`}`,
  };
}

function letter({ deps, keyOf }: Stage, { template, facts, at, name, email }: Message, reader: Reader): Html {
  const { say, language } = reader;
  const said = facts as Record<string, string>;
  const place = letterPlace(deps, language, said);
  const { subject, body, page } = writeLetter(speaker(language), language, { template, facts: said }, place);
  const key = keyOf(email ?? undefined);

  return html`<article class="card letter">
<h2>${withHan(subject, reader)}</h2>
<dl class="means">
<div><dt>${say('mail.to')}</dt><dd>${withHan(name, reader)} &lt;${email}&gt;</dd></div>
<div><dt>${say('mail.at')}</dt><dd>${formatInstant(at, place.timeZone, 'table')}</dd></div>
</dl>
<p>${withHan(body, reader)}</p>
<p><a href="${page}">${say('mail.open')}</a></p>
${key && html`<form class="door" method="post" action="${demoPaths.identity}"><input type="hidden" name="person" value="${key}"><input type="hidden" name="page" value="${page}"><button class="button second" type="submit"><span>${withHan(say('mail.openAs', { name }), reader)}</span></button></form>`}
</article>`;
}
