import type { Translation } from '../language.ts';
import type { desk as chinese } from '../zh-CN/desk.ts';

export const desk = {
  link: { help: 'Shown only this once; it works once, within 24 hours.', copy: 'Copy', copied: 'Copied.' },
  brand: 'Shifan',
  skip: 'Skip to the page',
  wrongTitle: 'Error: {{title}}',
  between: ', ',
  apart: ' · ',
  newWindow: '(opens in a new window)',
  offline: 'The network is gone. What you type is kept on this device and sent when it is back.',
  inbox: {
    title: 'Messages',
    lead: 'What has been sent to you, the newest first.',
    none: 'No messages yet.',
    unread: 'Messages ({{count}} new)',
    new: 'New',
    open: 'Open the page',
  },
  header: {
    home: 'Shifan, home',
    who: '{{organisation}} · {{role}} {{name}}',
    actAs: 'Act as',
    time: 'Server time {{time}}',
    signOut: 'Sign out',
  },
  idle: {
    label: 'About to be signed out',
    warning:
      'Nothing has been done here for a while; you will be signed out in 3 minutes. Nothing you typed is lost.',
    stay: 'Stay signed in',
  },
  notFound: {
    title: 'Page not found',
    home: 'Back to home',
  },
  broken: { title: 'This page did not open' },
  refusal: {
    given: 'What was seen',
    remedy: 'What would change it',
    help: 'Who can help',
    code: 'Code {{code}}',
    lookAgain: 'Look at the current version',
  },
  failed: {
    read: 'This could not be read; what is there is untouched.',
    act: 'Nothing was done; what you typed is still here.',
    retry: 'Try again',
    request: 'Request {{request}}',
    unreachable: 'The server was not reached',
  },
  loading: {
    reading: 'Reading…',
    slow: 'Slower than usual, still reading.',
    again: 'Read again',
  },
  errors: { title: 'To be dealt with: {{count}}' },
  act: { cancel: 'Cancel', kept: 'What you typed before and did not send is still here.' },
  table: { chooseAll: 'Choose all', choose: 'Choose {{row}}' },
  rows: { caption: 'Rows not readable', row: 'Row', column: 'Column', given: 'Seen', remedy: 'Remedy' },
  left: {
    days: '{{days}} d {{hours}} h left',
    hours: '{{hours}} h {{minutes}} min left',
    minutes: '{{minutes}} minutes left',
    seconds: '{{minutes}} min {{seconds}} s left',
    passed: 'passed',
  },
  region: {
    province: 'Province',
    city: 'City',
    county: 'County or district',
    choose: 'Choose: {{level}}',
  },
} satisfies Translation<typeof chinese>;
