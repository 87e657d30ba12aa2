import { expect, test } from 'vitest';
import { whatWasRead } from './what-was-read.ts';

test.each([
  ['/api/applications', ['applications', '']],
  ['/api/applications/23-D5-0017', ['application', '23-D5-0017']],
  ['/api/applications/23-D5-0017/history', ['history', '23-D5-0017']],
  ['/api/applications/23-D5-0017/submissions/2/changes', ['changes', '23-D5-0017']],
  ['/api/applications/23-D5-0017/attachments/0198', ['attachment', '23-D5-0017']],
  ['/api/opinion-letters', ['letters', '']],
  ['/api/recommendation/shandong-2023?unit=0198', ['recommendation', '']],
  ['/api/experts', ['experts', '']],
  ['/api/draws/shandong-2023/R-05', ['draw', 'R-05']],
  ['/api/panels/shandong-2023/D5-1/scores', ['panel', 'D5-1']],
  ['/api/programmes/shandong-2023/rankings/D5', ['ranking', '']],
  ['/api/programmes/shandong-2023/decision-request', ['decision', '']],
  ['/api/objections/23-Y-001', ['objection', '23-Y-001']],
  ['/api/something-new', ['other', '/api/something-new']],
])('%s is read as %j', (path, [what, which]) => {
  expect(whatWasRead(path)).toEqual({ what, which });
});
