import type { ApplicationPage } from './application-page.ts';

/** Whether a section may be typed in: it is the applicant's turn, and what he mends is this section. */
export const isSectionOpen = (
  {
    turn,
    sections,
  }: { turn: ApplicationPage['turn']; sections: readonly { section: string; open: boolean }[] },
  code: string,
): boolean => turn === 'applicant' && sections.some(({ section, open }) => section === code && open);
