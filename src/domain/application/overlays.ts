import type { Viewer } from './shown-state.ts';
import { type Sign, sign } from './sign.ts';

/**
 * Records beside a file that its state does not tell, the most pressing first. A side that is left out is not shown the
 * overlay; its words stand in the messages' `application.overlay`. `province`: of officers, only those of the province.
 */
export const overlays = {
  objection: both(sign('held', 'bars')),
  'supervisor-question': officers(sign('attend', 'triangle')),
  'not-recommend-proposed': officers(sign('attend', 'triangle')),
  'second-person': province(sign('attend', 'triangle')),
  'opinion-asked': both(sign('moving', 'half')),
  // Until the answer stands in the applicant's way, neither word nor icon tells him what it was.
  'opinion-overdue': { applicant: sign('moving', 'half'), officer: sign('attend', 'triangle') },
  'opinion-no-objection': { applicant: sign('moving', 'half'), officer: sign('met', 'tick') },
  'opinion-objection': both(sign('refused', 'cross')),
  'opinion-cannot-confirm': { applicant: sign('moving', 'half'), officer: sign('attend', 'triangle') },
  'joint-units-open': both(sign('attend', 'triangle')),
  'joint-units-confirmed': both(sign('met', 'tick')),
  'list-match-open': officers(sign('attend', 'triangle')),
  'list-match-against': applicant(sign('attend', 'triangle')),
  'preference-open': both(sign('still', 'diamond')),
  'preference-confirmed': both(sign('met', 'tick')),
  'preference-not-confirmed': both(sign('still', 'ring')),
  'sealed-copy-missing': both(sign('attend', 'triangle')),
  'sealed-copy-to-match': both(sign('moving', 'dot')),
  'sealed-copy-matches': both(sign('met', 'tick')),
  'sealed-copy-differs': both(sign('refused', 'cross')),
  'correction-clock': both(sign('held', 'bars')),
  extension: both(sign('attend', 'triangle')),
  'evidence-doubt': province(sign('attend', 'triangle')),
  'evidence-wanted': applicant(sign('attend', 'triangle')),
  'site-visit-due': both(sign('moving', 'dot')),
  'site-visit-concluded': officers(sign('met', 'tick')),
  rectification: both(sign('attend', 'triangle')),
} as const satisfies Record<string, Overlay>;

export interface Overlay {
  applicant?: Sign;
  officer?: Sign;
  province?: true;
}

export type OverlayCode = keyof typeof overlays;

export interface ShownOverlay extends Sign {
  to: 'applicant' | 'officer';
  word: OverlayCode;
}

/** Those this viewer is shown, in their order; a list has room for two. */
export function shownOverlays(
  there: ReadonlySet<OverlayCode>,
  viewer: Viewer,
  most = Number.POSITIVE_INFINITY,
): ShownOverlay[] {
  const to = viewer === 'applicant' ? 'applicant' : 'officer';
  return (Object.entries(overlays) as [OverlayCode, Overlay][])
    .filter(([code, { province }]) => there.has(code) && (!province || viewer === 'province'))
    .flatMap(([word, overlay]) => (overlay[to] ? [{ to, word, ...overlay[to] } as const] : []))
    .slice(0, most);
}

function both(shown: Sign) {
  return { applicant: shown, officer: shown };
}
function officers(officer: Sign) {
  return { officer };
}
function province(officer: Sign) {
  return { officer, province: true } as const;
}
function applicant(shown: Sign) {
  return { applicant: shown };
}
