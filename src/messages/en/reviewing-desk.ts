/** The programme officer's pages of the review; the supervisor is there when scores are opened. */
export const reviewingDesk = {
  title: 'Expert review',
  lead: 'Direction by direction: ask for experts, give out applications, open the scores.',
  noProgramme: 'No programme is in force yet.',
  doing: 'Working …',
  draw: 'Draw {{draw}}',
  noDraw: 'No experts have been asked for.',
  panel: 'Panel {{panel}}',
  seats: 'Experts: {{count}}.',
  opened: 'Scores are open.',
  sealed: 'Scores are sealed.',
  openedAt: 'The scores were opened {{at}}.',
  closesAt:
    'The review closes {{at}}. Scores are opened before the supervisor once all are in, or after closing.',
  witnessedAt: 'The supervisor confirmed being there {{at}}.',
  doubts: 'Doubts about evidence to be settled before the opening: {{count}}.',
  experts: 'Experts',
  files: 'Applications',
  noSeats: 'There are no experts yet.',
  noFiles: 'No applications have been given out.',
  yes: 'Yes',
  notYet: 'Not yet',
  column: {
    expert: 'Expert',
    declared: 'Declared',
    handedIn: 'Handed in',
    recused: 'Recused',
    number: 'Application',
    unit: 'Applicant unit',
    sheets: 'Sheets in',
    missing: 'Sheets missing',
  },
  request: {
    act: 'Ask for experts',
    whatHappens:
      'The request goes to the expert-pool office, for as many experts of “{{direction}}” as the programme sets.',
    done: 'Experts of “{{direction}}” have been asked for.',
  },
  assignment: {
    act: 'Give out applications',
    whatHappens:
      'Every accepted application of this direction goes to every expert of the panel, who declares conflicts before reading.',
    done: 'Applications are given to {{panel}}.',
  },
  witness: {
    act: 'Confirm being there for the opening',
    whatHappens: 'It is recorded that you were there; the officer then opens the scores.',
    done: 'You are recorded as being there for {{panel}}.',
  },
  opening: {
    act: 'Open the scores',
    whatHappens: 'Each application gets its result, and all of them go on to the ranking together.',
    final: 'An opening cannot be taken back.',
    done: 'The scores of {{panel}} are open.',
  },
} as const;
