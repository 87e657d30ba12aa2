import type { Translation } from '../language.ts';
import type { signIn as chinese } from '../zh-CN/sign-in.ts';

export const signIn = {
  title: 'Sign in',
  name: 'Account',
  password: 'Password',
  act: 'Sign in',
  doing: 'Signing in…',
  forgotten:
    'If the password is forgotten, ask for a link to reset it: fillers ask their unit’s administrator, others the system administrator. The account stays as it is.',
  noAccount: 'Is your unit not registered yet?',
  register: 'Register a unit',
  haveAccount: 'The unit is registered: sign in',
  registering: {
    title: 'Register a unit',
    lead: 'A unified social credit code is registered once. Whoever registers first is the unit’s administrator and can invite others to fill in.',
    unit: 'The unit',
    creditCode: 'Unified social credit code',
    creditCodeHelp: '18 characters, as on the licence; blanks and lower case are tidied.',
    asOnLicence: 'Compared with the licence: it is as on the licence',
    name: 'Name of the unit',
    nameHelp: 'As on the licence.',
    region: 'Place of registration',
    regionHelp: 'Down to the county; the address on the licence counts.',
    administrator: 'Its administrator',
    person: 'Name',
    mobile: 'Mobile (optional)',
    mobileHelp: 'For contact in this procedure only, never published.',
    signInName: 'Account',
    signInNameHelp: 'For signing in: 3 characters or more, capitals do not matter.',
    passwordHelp:
      '10 characters or more. A few words in a row are easy to remember and hard to guess; you may paste.',
    next: 'You are signed in at once and can begin an application.',
    act: 'Register and sign in',
    doing: 'Registering…',
  },
} satisfies Translation<typeof chinese>;
