import type { Translation } from '../language.ts';
import type { identifier as chinese } from '../zh-CN/identifier.ts';

/** What is wrong with a code, a number or an address that was typed. */
export const identifier = {
  problem: {
    'wrong-length': 'A unified social credit code has {{expected}} characters; this has {{given}}.',
    'illegal-character': 'Character {{position}}, "{{given}}", should be {{expected}}.',
    'unknown-department':
      'The first character, "{{given}}", names no registration department: one of {{expected}}.',
    'wrong-check-character':
      'The check character in place 18 should be "{{expected}}", not "{{given}}". Compare with the licence; if that is what it says, attach the licence.',
    'region-unknown': 'There is no region {{given}}.',
    'region-closed': '{{given}} was dissolved on {{on}}. Choose {{into}} instead.',
    'region-too-wide': 'Choose a county, county-level city or district of {{given}}.',
    'industry-unknown': 'GB/T 4754-2017 has no class {{given}}.',
    'industry-too-wide': 'Choose a group (three figures) of "{{given}}".',
    'telephone-characters': '"{{given}}" has characters that no telephone number has.',
    'telephone-area-missing': 'Add the area code, for instance 010-{{given}}.',
    'telephone-shape':
      '"{{given}}" is no telephone number: a mobile has 11 figures, a landline an area code and 7 or 8 figures, with an extension if any.',
    'email-shape': '"{{given}}" is no e-mail address, which reads like name@example.org.',
    'email-characters': 'An e-mail address cannot have "{{character}}" in it; give one address only.',
    'email-length': 'The e-mail address is too long: at most {{most}} characters.',
  },
  expected: {
    figure: 'a figure',
    'figure-or-letter': 'a figure, or a capital letter other than I, O, S, V and Z',
  },
  note: {
    'inner-check-character':
      'By the rule of organisation codes (GB 11714) character 17 should be "{{expected}}", not "{{given}}". The code is valid all the same.',
    'unknown-kind':
      'The first two characters, "{{given}}", are not among the departments and kinds published. The code is valid all the same.',
  },
} satisfies Translation<typeof chinese>;
