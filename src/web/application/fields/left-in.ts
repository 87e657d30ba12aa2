import { useMemo } from 'react';
import { checkSection, type FormCheck } from '#domain/form/check-form.ts';
import { formOf } from '#domain/form/form.ts';

/** How many cells of a row are missing or wrong now. */
export function useLeftIn(table: string, check: FormCheck): (row: string) => number {
  const gaps = useMemo(() => {
    const section = formOf(check.definition, check.facts.direction).find(({ fields }) =>
      fields.some(({ code }) => code === table),
    );
    return section ? checkSection(check, section) : [];
  }, [check, table]);
  return (row) => gaps.filter(({ field }) => field.startsWith(`${table}[${row}]`)).length;
}
