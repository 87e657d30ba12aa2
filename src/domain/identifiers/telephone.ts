import { halfWidth, withoutBlanks } from './half-width.ts';
import type { IdentifierProblem } from './identifier-problem.ts';

export type TelephoneKind = 'mobile' | 'landline' | 'service';

export type TelephoneProblem = IdentifierProblem<
  'telephone-characters' | 'telephone-area-missing' | 'telephone-shape'
>;

const mobile = /^1[3-9]\d{9}$/;
/** Area code, a number of seven or eight figures, and an extension. */
const landline = /^(0\d{2,3})-?(\d{7,8})(?:-(\d{1,6}))?$/;
const service = /^([48]00)-?(\d{3})-?(\d{4})$/;

/**
 * Half-width, without blanks and without +86: `13812345678`, `0531-86912345-801`, `400-123-4567`. What is no number is
 * left as far as it could be tidied.
 */
export function normaliseTelephone(given: string): string {
  const tidy = withoutBlanks(halfWidth(given))
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    // Abroad the nought of an area code is left out.
    .replace(/^(?:\+|00)86-?(?=(?:10|[2-9]\d{1,2})-)(?!(?:400|800)-)/, '0')
    .replace(/^(?:\+|00)86-?/, '')
    .replace(/^\((0\d{2,3})\)-?/, '$1-')
    .replace(/(?:转|#|ext\.?)(\d+)$/i, '-$1');

  const [area, number, extension] = landline.exec(tidy)?.slice(1) ?? [];
  if (area && number) return [area, number, extension].filter(Boolean).join('-');
  if (service.test(tidy)) return tidy.replace(service, '$1-$2-$3');
  return /^1[\d-]+$/.test(tidy) ? tidy.replaceAll('-', '') : tidy;
}

export function kindOfTelephone(normalised: string): TelephoneKind | undefined {
  if (mobile.test(normalised)) return 'mobile';
  if (landline.test(normalised)) return 'landline';
  return service.test(normalised) ? 'service' : undefined;
}

/** What is wrong with a number in the People's Republic of China; expects it normalised. */
export function telephoneProblem(normalised: string): TelephoneProblem | undefined {
  if (kindOfTelephone(normalised)) return undefined;
  if (!/^[\d-]+$/.test(normalised)) return { code: 'telephone-characters', facts: { given: normalised } };
  if (/^[2-9]\d{6,7}(?:-\d{1,6})?$/.test(normalised))
    return { code: 'telephone-area-missing', facts: { given: normalised } };
  return { code: 'telephone-shape', facts: { given: normalised } };
}
