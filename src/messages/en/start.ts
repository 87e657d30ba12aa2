import type { Translation } from '../language.ts';
import type { start as chinese } from '../zh-CN/start.ts';

export const start = {
  ready: 'ready',
  stopping: 'Stopping…',
  rolesMissing:
    'Note: the database account may not create roles; the server runs as owner, and only triggers guard what is frozen. Have CREATEROLE granted.',
  firstAdministrator: 'The first administrator opens this link within 24 hours (it is shown once): {{link}}',
  accounts:
    'Accounts of the demonstration, all with the password {{password}}; others are reached by “act as” at the top of each page:',
  problem: {
    'wrong-mode': 'Start with npm start or npm run demo.',
    'wrong-option': 'Unknown option: {{given}}. Options: {{allowed}}.',
    'no-options':
      'npm start takes no options; given: {{given}}. Set environment variables, such as SHIFAN_PORT: see the README.',
    'bad-setting': 'The environment variable {{name}} has a wrong value. Correct it and start again.',
    'bad-option': 'The value {{given}} of the option {{name}} is wrong; mend it and start again.',
    'port-taken':
      'Port {{port}} is taken. Stop what uses it, or choose another with --port (npm start: SHIFAN_PORT).',
    'port-forbidden':
      'Listening on {{host}}:{{port}} is not allowed ({{why}}). Choose another port or address.',
    'data-folder-unwritable':
      'The data folder {{folder}} cannot be written ({{why}}). Change its permissions or name another.',
    'data-folder-taken':
      'The data folder {{folder}} is in use by process {{process}}. Stop that first, or name another folder.',
    'no-database-binaries':
      'There are no database programs for {{platform}}. Set DATABASE_URL to a PostgreSQL of your own.',
    'database-folder-occupied':
      '{{folder}} should be the folder of the database and is something else. Move it away and start again.',
    'database-does-not-start': 'The database did not start: {{lastWords}} (log: {{log}}).',
    'database-tool-failed': '{{program}} failed in {{folder}}: {{lastWords}}',
    'database-unreachable':
      'The database of DATABASE_URL cannot be reached: {{why}}. Check address, account and password.',
    'schema-newer':
      'The schema of the database ({{found}}) is newer than this version ({{known}}). Use a newer version.',
    'migration-changed':
      'The migration {{name}} differs from the one already applied. Use the version it came from.',
    'demo-clock-in-database':
      'This database is a demo, with a movable clock. Use another database for production.',
    'live-database': 'This database is in production and cannot serve a demo. Use another.',
    'programme-has-findings':
      'The programme {{folder}} has {{count}} findings, the first: {{first}}. See all with shifan lint.',
    'web-not-built': 'The pages are not built: {{folder}} is missing. Run npm ci.',
    'no-demo': 'No programme brings a demonstration: there is no programmes/<name>/demo.',
    'bad-instant': 'The value {{given}} of --at is not an instant. Write 2031-05-15T09:00+08:00.',
  },
} satisfies Translation<typeof chinese>;
