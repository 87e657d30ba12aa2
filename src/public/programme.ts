import { coverage } from '#domain/programme/coverage.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type ListedNotice, noticeList } from './home.ts';
import { type Html, html } from './html.ts';
import { keeper } from './keeper.ts';
import type { Page } from './layout.ts';
import { comingDates } from './parts/coming-dates.ts';
import { directionList } from './parts/directions.ts';
import { icon } from './parts/icon.ts';
import { indexOf } from './parts/index-of.ts';
import { markTag } from './parts/mark-tag.ts';
import { settingValue } from './parts/setting-value.ts';
import { timeline } from './parts/timeline.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

/** Sections that neither the day nor a moved date changes. */
const kept = keeper<Html>();

/** A programme at a glance: dates, directions, what is published, and the way to every page that tells more. */
export function programmePage(
  {
    programme,
    timetable,
    notices,
    now,
  }: {
    programme: EnabledProgramme;
    timetable: Timetable;
    notices: readonly ListedNotice[];
    now: Temporal.Instant;
  },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { say, text } = reader;
  const { definition } = programme;
  const settled = (name: string, write: () => Html): [string, Html] => [
    name,
    kept(programme, `${name} ${language}`, write),
  ];
  const sections: [string, Html][] = [
    ['timetable', dates(definition, timetable, now, reader)],
    ['published', published(definition, notices, reader)],
    settled('directions', () => directionList(definition, reader)),
    settled('disclosure', () => disclosure(definition, reader)),
    settled('stages', () => stages(definition, reader)),
    settled('interpretations', () => interpretations(definition, reader)),
    settled('settings', () => settings(definition, reader)),
    settled('basis', () => basis(definition, reader)),
    settled('contacts', () => contacts(definition, reader)),
  ];

  return {
    title: text(definition.about.title),
    crumbs: [],
    programme,
    tab: 'programme',
    about: say('programme.about', {
      guide: text(definition.about.guide.title),
      issuer: text(definition.about.guide.issuer),
    }),
    body: html`
${glance(definition, reader)}
<nav class="contents short" aria-label="${say('contents')}"><ul>
${sections.map(([name]) => html`<li><a href="#${name}">${say(`programme.${name}`)}</a></li>`)}
</ul></nav>
${sections.map(
  ([name, content]) => html`<section class="group" id="${name}">
<h2>${say(`programme.${name}`)}</h2>
<p class="lead">${say(`programme.${name}Intro`)}</p>
${content}
</section>`,
)}`,
  };
}

function glance(definition: Definition, reader: Reader): Html {
  const { say, text } = reader;
  const { about } = definition;
  const { total, covered } = coverage(definition);

  return html`<section class="card">
<dl class="facts">
<div><dt>${say('programme.department')}</dt><dd>${text(about.department)}</dd></div>
<div><dt>${say('programme.year')}</dt><dd>${about.year}</dd></div>
<div><dt>${say('programme.guide')}</dt><dd>${text(about.guide.title)}<p class="note">${text(about.guide.restated)}</p></dd></div>
<div><dt>${say('programme.coverage')}</dt><dd><a href="${paths.guide(about.code)}">${icon(covered === total ? 'done' : 'attend')} ${say('guide.covered', { total, covered })}</a></dd></div>
</dl>
</section>`;
}

/** What has been made public of the year so far: the notices by name, the rest each on its page. */
const published = (definition: Definition, notices: readonly ListedNotice[], reader: Reader): Html => {
  const { say } = reader;
  const { code } = definition.about;
  return html`${noticeList(notices, say('programme.noNotices'), reader)}
<ul class="links">
<li><a href="${paths.notices(code)}">${say('nav.notices')}</a></li>
<li><a href="${paths.draws(code)}">${say('nav.draws')}</a></li>
<li><a href="${paths.scores(code)}">${say('nav.scores')}</a></li>
<li><a href="${paths.recognised(code)}">${say('nav.recognised')}</a></li>
<li><a href="${paths.statistics(code)}">${say('nav.statistics')}</a></li>
</ul>`;
};

function disclosure(definition: Definition, reader: Reader): Html {
  const named = ['disclosureLevel', 'criterionScoresFrom', 'drawnShownAt', 'reservePublished', 'noticePlace'];
  const settings = named
    .map((name) => definition.settings.find(({ code }) => code === name))
    .filter((each) => each !== undefined);

  return html`<details><summary>${reader.say('programme.showDisclosure')}</summary>
<dl class="facts card">${settings.map(
    (setting) =>
      html`<div><dt>${reader.text(setting.title)}</dt><dd>${settingValue(definition, setting, reader)} ${markTag(setting.mark, reader)}${setting.note && html`<p class="note">${reader.text(setting.note)}</p>`}</dd></div>`,
  )}</dl></details>`;
}

/** What comes next, and all of the year folded. */
const dates = (definition: Definition, timetable: Timetable, now: Temporal.Instant, reader: Reader): Html =>
  html`${comingDates(definition, timetable, now, reader)}
<details><summary>${reader.say('programme.allDates')}</summary>
${timeline(definition, timetable, now, reader)}
</details>`;

const stages = (definition: Definition, reader: Reader): Html =>
  partIndex(definition, reader, 'stages', {
    all: reader.say('programme.allStages', { amount: definition.stages.length }),
    by: reader.say('programme.byTitle'),
    things: [
      ...definition.stages.map(({ code, title }) => ({ id: `stage-${code}`, title })),
      ...definition.judgements.map(({ code, title }) => ({ id: `judgement-${code}`, title })),
    ],
  });

const interpretations = (definition: Definition, reader: Reader): Html =>
  partIndex(definition, reader, 'interpretations', {
    all: reader.say('programme.allInterpretations', { amount: definition.interpretations.length }),
    by: reader.say('programme.byQuestion'),
    things: definition.interpretations.map(({ code, question }) => ({
      id: `interpretation-${code}`,
      title: question,
    })),
  });

const settings = (definition: Definition, reader: Reader): Html =>
  partIndex(definition, reader, 'settings', {
    all: reader.say('programme.allSettings', { amount: definition.settings.length }),
    by: reader.say('programme.byTitle'),
    things: definition.settings.map(({ code, title }) => ({ id: `setting-${code}`, title })),
  });

/** The way to the page that tells a part in full, and to each thing on it. */
function partIndex(
  { about: { code } }: Definition,
  reader: Reader,
  part: 'stages' | 'interpretations' | 'settings',
  { all, by, things }: { all: string; by: string; things: readonly { id: string; title: Text }[] },
): Html {
  const entries = things.map(({ id, title }) => ({
    id,
    title: reader.text(title),
    path: paths[part](code, id),
  }));
  return html`<p><a href="${paths[part](code)}">${all}</a></p>
${indexOf(by, entries, reader)}`;
}

const basis = ({ about }: Definition, { text }: Reader): Html =>
  html`<ul class="plain">${about.basis.map((each) => html`<li>${text(each)}</li>`)}</ul>`;

const contacts = ({ about }: Definition, { say, text }: Reader): Html => html`<ul class="plain">
<li>${say('contacts.unit')}</li>
<li>${say('contacts.department', { department: text(about.department) })}</li>
<li>${say('contacts.system')}</li>
</ul>`;
