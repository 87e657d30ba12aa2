import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { mark, stylesheet } from './assets.ts';
import { type Html, html } from './html.ts';
import { markIcon } from './parts/icon.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

/** A page before it is framed: what it says does not depend on who asks or when, so it can be kept. */
export interface Page {
  title: string;
  /** One sentence under the title: what this is for. */
  summary?: string;
  /** The way here, home and this page itself left out. */
  crumbs?: readonly { title: string; path: string }[];
  /** The programme it is about, and where among its pages it stands. */
  programme?: EnabledProgramme;
  tab?: Tab;
  /** The `id` of a form on it that is filled in: the language switch sends what stands there along. */
  form?: string;
  body: Html;
  /** After how many seconds the browser asks again, and where, if not here: while something is under way. */
  refresh?: { after: number; to?: string };
  /** Said in the foot: where the page's words come from. */
  about: string;
}

/** The pages of a programme, as its bar lists them. */
type Tab =
  | 'programme'
  | 'guide'
  | 'rubrics'
  | 'form'
  | 'notices'
  | 'draws'
  | 'scores'
  | 'recognised'
  | 'statistics';

/** Comes with a form that was sent only to be shown in another language. */
export const languageSwitch = 'language-switch';

/** What belongs to this visit rather than to the page. */
export interface Frame {
  language: Language;
  /** Shown as the server's time. Left out where two answers must be the same bytes. */
  time?: string;
  /** What else stands in the address; the language switch keeps it. */
  query?: Readonly<Record<string, string>>;
  /** A bar above everything: a demonstration's. */
  above?: Html;
}

export function layout(page: Page, frame: Frame): Html {
  const reader = readerOf(frame.language);
  const { say, text } = reader;
  const about = page.programme?.definition.about;
  const title = [page.title, about && text(about.shortTitle), say('brand')].filter(
    (each) => each !== undefined,
  );

  return html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<title>${title.join(' · ')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
${page.refresh && html`<meta http-equiv="refresh" content="${page.refresh.after}${page.refresh.to && `; url=${page.refresh.to}`}">`}
<link rel="icon" type="${mark.type}" href="${mark.path}">
<link rel="stylesheet" href="${stylesheet.path}">
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
${frame.above}
<header>
${top(reader, frame, page)}
${page.programme && programmeBar(page, page.programme, reader)}
</header>
<main id="main" tabindex="-1">
${page.crumbs && crumbs(page, reader)}
<div class="opening">
<h1>${page.title}</h1>
${page.summary && html`<p class="summary">${page.summary}</p>`}
</div>
${page.body}
</main>
${foot(page, frame, reader)}
</body>
</html>
`;
}

const top = ({ say, language }: Reader, { query }: Frame, { form }: Page): Html => html`<div class="top">
<div class="wide">
<a class="brand" href="${paths.home()}">${markIcon}<span>${say('brand')}</span></a>
<nav aria-label="${say('nav.site')}"><ul>
<li><a href="${paths.home()}">${say('nav.home')}</a></li>
<li><a href="${paths.home('certificates')}">${say('nav.certificates')}</a></li>
<li><a href="${paths.signIn()}">${say('nav.signIn')}</a></li>
<li>${otherLanguage(language, query, form)}</li>
</ul></nav>
</div>
</div>`;

// Relative, so that it leads to the page one is on without that page having to say where it is.
function otherLanguage(language: Language, query: Frame['query'] = {}, form?: string): Html {
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const address = `?${new URLSearchParams({ ...query, lang: other })}`;
  const name = other === 'en' ? 'English' : '中文';
  return form === undefined
    ? html`<a class="language" href="${address}" lang="${other}" hreflang="${other}">${name}</a>`
    : // Enter presses a form's first button in the page: that must not be the one for the language.
      html`<button form="${form}" hidden></button><button class="language" form="${form}" formaction="${address}" formnovalidate name="${languageSwitch}" value="${other}" lang="${other}">${name}</button>`;
}

function programmeBar({ tab }: Page, { definition }: EnabledProgramme, { say, text }: Reader): Html {
  const { code, department, shortTitle } = definition.about;
  const link = (name: Tab, path: string) =>
    html`<li><a href="${path}"${tab === name && html` aria-current="true"`}>${say(`nav.${name}`)}</a></li>`;

  return html`<div class="programme-bar">
<div class="wide">
<p><span class="quiet">${text(department)}</span> <strong>${text(shortTitle)}</strong></p>
<nav aria-label="${say('nav.pages')}"><ul>
${link('programme', paths.programme(code))}
${link('guide', paths.guide(code))}
${link('rubrics', paths.rubrics(code))}
${link('form', paths.forms(code))}
${link('notices', paths.notices(code))}
${link('draws', paths.draws(code))}
${link('scores', paths.scores(code))}
${link('recognised', paths.recognised(code))}
${link('statistics', paths.statistics(code))}
</ul></nav>
</div>
</div>`;
}

const crumbs = (
  { crumbs = [], title }: Page,
  { say }: Reader,
): Html => html`<nav class="crumbs" aria-label="${say('nav.crumbs')}"><ol>
<li><a href="${paths.home()}">${say('nav.home')}</a></li>
${crumbs.map((crumb) => html`<li><a href="${crumb.path}">${crumb.title}</a></li>`)}
<li aria-current="page">${title}</li>
</ol></nav>`;

const foot = (
  { about, programme }: Page,
  { time }: Frame,
  { say }: Reader,
): Html => html`<footer class="foot">
<div class="wide">
<p>${about}</p>
${programme && html`<p>${say('foot.rules')} <code>${programme.hash}</code><br>${say('foot.rulesHelp')}</p>`}
${time && html`<p class="time">${say('foot.time', { time })}</p>`}
</div>
</footer>`;
