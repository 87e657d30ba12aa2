import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type ListedNotice, noticeList } from './home.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { paths } from './paths.ts';
import { readerOf } from './reader.ts';

/** Every notice of a programme. */
export function noticesPage(
  { programme, notices }: { programme: EnabledProgramme; notices: readonly ListedNotice[] },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { say, text } = reader;
  const { about } = programme.definition;
  return {
    title: say('nav.notices'),
    summary: say('programme.noticesIntro'),
    crumbs: [{ title: text(about.shortTitle), path: paths.programme(about.code) }],
    programme,
    tab: 'notices',
    about: say('programme.about', { guide: text(about.guide.title), issuer: text(about.guide.issuer) }),
    body: html`<section>${noticeList(notices, say('programme.noNotices'), reader)}</section>`,
  };
}
