import type { Answer } from '#domain/application/answers.ts';
import type { InRow } from '#domain/eligibility/evaluate.ts';
import type { FormCheck } from '#domain/form/check-form.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import type { OpenFile } from '#web/application/open-file.ts';
import type { ControlIds } from '#web/ui/field-row.tsx';

/** What every control of an answer is given. */
export interface ControlProps {
  field: Field | Column;
  /** By which conditions know it: `unit.name`, `venues.region`. */
  name: string;
  answer: Answer | undefined;
  change: (answer: Answer) => void;
  /** Left out: read only. */
  ids: ControlIds;
  file: OpenFile;
  check: FormCheck;
  inRow?: InRow | undefined;
  /** The prose in which pictures have their place. */
  prose?: BesideProse | undefined;
  /** Where no label stands beside it. */
  named?: string | undefined;
}

export interface BesideProse {
  field: Field;
  text: string;
  change: (text: string) => void;
}

export const asText = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');
