import { expect, test } from 'vitest';
import { canMend } from './can-mend.ts';

const contacts = {
  items: [
    { section: 'contacts', field: null },
    { section: 'attachments', field: 'lease' },
  ],
};
const allPapers = { items: [{ section: 'attachments', field: null }] };

test.each([
  { correction: undefined, section: 'restrictions', field: 'anything', can: true },
  { correction: contacts, section: 'contacts', field: 'anything', can: true },
  { correction: contacts, section: 'restrictions', field: 'anything', can: false },
  { correction: contacts, section: 'attachments', field: 'lease', can: true },
  { correction: contacts, section: 'attachments', field: 'business-licence', can: false },
  {
    correction: { ...contacts, newlyWanted: ['policy-proof'] },
    section: 'attachments',
    field: 'policy-proof',
    can: true,
  },
  {
    correction: { ...contacts, newlyWanted: ['policy-proof'] },
    section: 'attachments',
    field: 'business-licence',
    can: false,
  },
  { correction: allPapers, section: 'attachments', field: 'business-licence', can: true },
])('a gap of $field in $section', ({ correction, section, field, can }) => {
  expect(canMend(correction)({ section, field, code: 'too-old' })).toBe(can);
});
