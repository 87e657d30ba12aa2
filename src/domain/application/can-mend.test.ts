import { expect, test } from 'vitest';
import { canMend } from './can-mend.ts';

const contacts = { items: [{ section: 'contacts' }, { section: 'attachments' }] };

test.each([
  { correction: undefined, section: 'restrictions', can: true },
  { correction: contacts, section: 'contacts', can: true },
  { correction: contacts, section: 'restrictions', can: false },
])('a gap in $section', ({ correction, section, can }) => {
  expect(canMend(correction)({ section, field: 'anything', code: 'too-old' })).toBe(can);
});
