import { writeFraction } from '#domain/exact.ts';
import type { Found, Trace } from '#domain/eligibility/trace.ts';

/** A trace as JSON: what was asked, what was found, and why it is unknown; figures as exact fractions. */
export function storedTrace({ step, value, why, given, subject, parts }: Trace): Record<string, unknown> {
  return {
    kind: step.kind,
    key: step.key,
    value,
    ...(step.fact !== undefined && { fact: step.fact }),
    ...(step.list !== undefined && { list: step.list }),
    ...(step.judgement !== undefined && { judgement: step.judgement }),
    ...(step.required && { required: step.required.values }),
    ...(why !== undefined && { why }),
    ...(subject !== undefined && { subject }),
    ...(given !== undefined && { given: storedFound(given) }),
    ...(parts.length > 0 && { parts: parts.map(storedTrace) }),
  };
}

function storedFound(given: NonNullable<Found>): unknown {
  if (typeof given === 'object' && 'numerator' in given) return writeFraction(given);
  if (typeof given === 'object' && 'by' in given) return { by: given.by, document: given.document ?? null, datedOn: given.datedOn ?? null };
  return given;
}
