import type { EnabledProgramme } from '#server/programme/programmes.ts';
import type { Html } from './html.ts';
import type { Page } from './layout.ts';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';

/** A page that tells in full what the programme's own page only names. */
export function partOfProgramme(
  programme: EnabledProgramme,
  part: 'stages' | 'interpretations' | 'settings',
  body: Html,
  { say, text }: Reader,
): Page {
  const { about } = programme.definition;
  return {
    title: say(`programme.${part}`),
    summary: say(`programme.${part}Intro`),
    crumbs: [{ title: text(about.shortTitle), path: paths.programme(about.code) }],
    programme,
    tab: 'programme',
    about: say('programme.about', { guide: text(about.guide.title), issuer: text(about.guide.issuer) }),
    body,
  };
}
