import type { Translation } from '../language.ts';
import type { listsDesk as chinese } from '../zh-CN/lists-desk.ts';

export const listsDesk = {
  title: 'Lists',
  lead: 'Lists that conditions, preferences and draws look at; every version with its issuer, document and date.',
  noProgramme: 'No programme is in force, so there are no lists.',
  none: 'This programme uses no lists.',
  state: { usable: 'Usable today', old: 'Too old, to be queried again', absent: 'Not imported' },
  source: 'Source: {{source}}',
  versions: 'Versions of: {{title}}',
  number: 'Version',
  rows: 'Rows',
  issuer: 'Issuer',
  document: 'Document number',
  datedOn: 'Date of document',
  queriedOn: 'Day of query',
  queriedHelp: 'For a list that ages: the day on which it was queried.',
  imported: 'Imported',
  use: 'Use',
  counts: 'In use',
  withdrawn: 'Out of use: {{reason}}',
  hash: 'Digest (first 16)',
  load: {
    happens:
      'It counts when every row can be read, and becomes a new version. Verdicts use it from then on; those given stay.',
    columns: 'CSV in UTF-8, column codes in the first row: {{columns}}',
    pick: 'Choose a CSV file',
    noFile: 'No file chosen',
    unfinished: 'Enter issuer and date of the document, and choose a file.',
    doing: 'Importing…',
    done: 'Version {{version}} imported, {{rows}} rows.',
  },
  withdraw: {
    act: 'Take version {{version}} out of use',
    happens:
      'The version before it counts again; where there is none, the list counts as not imported. It stays readable.',
    reason: 'Reason',
    final: 'It cannot be put back, only imported again.',
    doing: 'Taking it out of use…',
  },
} as const satisfies Translation<typeof chinese>;
