import { must, versionOf } from './filled.ts';
import type { City } from './offices.ts';
import type { Actor } from './world.ts';

interface Asked {
  judgement: string;
  subject: string;
  open: boolean;
  against: string[];
}

/** Everything of a file that its clerk sees. */
export const checkOf = async (actor: Pick<Actor, 'get'>, number: string) =>
  must(await actor.get(`/api/applications/${number}/check`));

/** The clerk answers every line of the check-list with yes. */
export async function answerEveryLine(clerk: Actor, number: string): Promise<void> {
  const { lines, version } = await checkOf(clerk, number);
  const open = lines.filter(({ given }: { given: { current: boolean } | null }) => !given?.current);
  const answers = open.map(({ line }: { line: string }) => ({ line, answer: 'yes' }));
  if (answers.length > 0)
    must(await clerk.put(`/api/applications/${number}/check-lines?seen=${version}`, { answers }));
}

export interface Said {
  answer: string;
  reason?: string;
  sentence?: string;
}

/** Gives one judgement as this person. */
export async function judge(
  actor: Actor,
  number: string,
  judgement: string,
  said: Said,
  subject = '',
): Promise<{ status: number; body: { refused?: string } }> {
  return actor.post(`/api/applications/${number}/judgements?seen=${await versionOf(actor, number)}`, {
    judgement,
    subject,
    ...said,
  });
}

export async function confirm(
  actor: Actor,
  number: string,
  { judgement, subject }: { judgement: string; subject: string },
  agreed = true,
  sentence?: string,
) {
  const path = `/api/applications/${number}/judgements/${judgement}/${encodeURIComponent(subject || '-')}/confirmation`;
  return actor.post(`${path}?seen=${await versionOf(actor, number)}`, { agreed, sentence });
}

/** Every open question answered in the file's favour: by the clerk, confirmed or decided by the leader where that is asked. */
export async function judgeInFavour(
  { clerk, leader }: Pick<City, 'clerk' | 'leader'>,
  number: string,
  options: (judgement: string) => { codes: string[]; counts: string },
): Promise<void> {
  const { asked } = (await checkOf(clerk, number)) as { asked: Asked[] };
  for (const each of asked.filter(({ open }) => open)) {
    const { codes, counts } = options(each.judgement);
    const answer = codes.find((code) => !each.against.includes(code));
    if (!answer) throw new Error(`${each.judgement} has no answer in the file's favour`);
    const said = { answer, sentence: '对照材料和公开查询结果，情况属实。' };
    must(await judge(clerk, number, each.judgement, said, each.subject));
    if (counts === 'second-person') must(await confirm(leader, number, each, true, said.sentence));
    if (counts === 'leader-decides') must(await judge(leader, number, each.judgement, said, each.subject));
  }
}
