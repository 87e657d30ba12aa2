import { afterAll, beforeAll, expect, test } from 'vitest';
import { slotsOf } from '#domain/form/form.ts';
import { checkCharacterOf } from '#domain/identifiers/credit-code.ts';
import { createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';
import { must } from '#test/support/filled.ts';
import { asking } from '#test/support/world.ts';

test.each(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'])(
  'an enterprise that the cast does not know fills in with examples and submits, in %s',
  async (direction) => {
    const applicant = await anEnterpriseRegisters(direction);
    const number = await itBegins(applicant, direction);
    await eachSectionTakesTheExampleInItsOwnName(applicant, number, direction);
    await eachPaperIsAttached(applicant, number, direction);
    await itIsSubmitted(applicant, number);
  },
);

let world: DemoWorld;
beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-05-22T08:00+08:00' });
}, 120_000);
afterAll(() => world.end());

type Applicant = ReturnType<typeof asking>;

const nameOf = (direction: string): string => `示例来客${direction.replace(/\D/g, '')}号有限公司`;

function codeOf(direction: string): string {
  const body = `91379900FAKE9700${direction.replace(/\D/g, '')}`;
  return body + checkCharacterOf(body);
}

async function anEnterpriseRegisters(direction: string): Promise<Applicant> {
  const registered = await world.app.inject({
    method: 'POST',
    url: '/api/units',
    payload: {
      name: nameOf(direction),
      creditCode: codeOf(direction),
      region: '370102',
      administrator: {
        name: '来客',
        signInName: `guest-${direction.toLowerCase()}`,
        password: '泉城的春天来得很早，花也开了',
      },
    },
  });
  expect(registered.json()).toEqual({ signedIn: true });
  return asking(world.app, registered.cookies.find(({ name }) => name === 'shifan_session')?.value);
}

async function itBegins(applicant: Applicant, direction: string): Promise<string> {
  return must(await applicant.post('/api/applications', { programme: 'shandong-2023', direction })).number;
}

async function eachSectionTakesTheExampleInItsOwnName(
  applicant: Applicant,
  number: string,
  direction: string,
) {
  let words = '';
  for (const { section } of must(await applicant.get(`/api/applications/${number}`)).sections) {
    const { answers } = must(
      await applicant.post(`/api/demo/applications/${number}/sections/${section}/example`),
    );
    const there = must(await applicant.get(`/api/applications/${number}`)).answers;
    const seen = Object.fromEntries(Object.keys(answers).map((code) => [code, there[code] ?? null]));
    const { problems } = must(
      await applicant.put(`/api/applications/${number}/sections/${section}`, { answers, seen }),
    );
    expect(problems, section).toEqual([]);
    words += JSON.stringify(answers);
  }
  expect(words).toContain(nameOf(direction));
}

/** Places for which the example has nothing answer "not found", as the page's own button would. */
async function eachPaperIsAttached(applicant: Applicant, number: string, direction: string) {
  const { definition } = world.demo.stage.deps.programmes.find('shandong-2023') ?? {};
  const slots = slotsOf(definition!, direction);
  for (const { code } of slots) {
    const { status } = await applicant.post(`/api/demo/applications/${number}/attachments/${code}/example`);
    expect([200, 404], code).toContain(status);
  }
}

async function itIsSubmitted(applicant: Applicant, number: string) {
  const { version } = must(await applicant.get(`/api/applications/${number}`));
  must(
    await applicant.post(`/api/applications/${number}/submission?seen=${version}`, {
      key: crypto.randomUUID(),
    }),
  );
  expect(must(await applicant.get(`/api/applications/${number}`)).state).toBe('submitted');
}
