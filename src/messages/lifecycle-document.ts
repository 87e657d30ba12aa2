import {
  type ApplicationState,
  type LifecycleStep,
  lifecycleOf,
  states,
} from '#domain/application/lifecycle.ts';
import { boundBy, type Logged, loggedActs, loggedBeside } from '#domain/transparency/logged-acts.ts';
import { catalogue } from './catalogue.ts';

const [chinese, english] = [catalogue['zh-CN'], catalogue.en];
const [zh, en] = [chinese.application, english.application];

/** `docs/lifecycle.md`: the lifecycle's table as a picture and in words, for a programme that has every stage. */
export function lifecycleDocument(): string {
  const steps = lifecycleOf(new Set(Object.values(states).map(({ stage }) => stage)));
  return `# The life of an application 一件申报的办理过程

Written by \`node bin/generate-lifecycle.ts\` from the table in \`src/domain/application/lifecycle.ts\`, which the server's permissions, the buttons, the database's check and the access tests read. A test fails when this page is older than the table.

A programme that lacks a stage skips its states: the act before leads to the first state of the next stage it has. Acts marked ⏱ are done by the system when their time has come.

## Picture

\`\`\`mermaid
${picture(steps).join('\n')}
\`\`\`

An act that leaves a file where it is (a decision that confirms a place in reserve) is not drawn.

## Acts 办理

| from 原状态 | act 办理 | to 新状态 | who 由谁 | waits for 条件 | log 日志 |
|---|---|---|---|---|---|
| – | ${actWords('start')} | ${stateWords('draft')} | ${whoWords(['filler', 'unit-administrator'])} | 申报已开放<br>applications are open | ${logWords(loggedActs.start)} |
${steps.map(row).join('\n')}

## What the log is given 透明日志

An *entry* is a public fact; a *commitment* is a salted digest of what is not public yet, queued in the transaction of the act, so that what was decided can be proved once it may be told. Acts that move no file:

| act 办理 | log 日志 |
|---|---|
${(Object.keys(loggedBeside) as (keyof typeof loggedBeside)[]).map((act) => `| ${chinese.act[act]} \`${act}\` | ${logWords(loggedBeside[act])} |`).join('\n')}

Commitments to decisions bind to these, and never to a name or a sentence; which act it was stands inside, so that nobody counts rejections by the hour:

| commitment 承诺 | binds to 约束内容 |
|---|---|
${Object.entries(boundBy)
  .map(([kind, parts]) => `| \`${kind}\` | ${parts.map((part) => `\`${part}\``).join(', ')} |`)
  .join('\n')}

## States 状态

*Live*: the enterprise leads its direction with this file. *Province*: the file has been there.

| state 状态 | whose move 待谁办理 | stage 环节 | live | province |
|---|---|---|---|---|
${(Object.keys(states) as ApplicationState[]).map(stateRow).join('\n')}
`;
}

function picture(steps: readonly LifecycleStep[]): string[] {
  const edges = new Map<string, string[]>();
  for (const step of steps) {
    for (const to of step.to.filter((state) => state !== step.from)) {
      const edge = `${idOf(step.from)} --> ${idOf(to)}`;
      edges.set(edge, [...(edges.get(edge) ?? []), `${timed(step)}${zh.act[step.act]} ${step.act}`]);
    }
  }
  const left = new Set(steps.map(({ from }) => from));
  const all = Object.keys(states) as ApplicationState[];
  return [
    'stateDiagram-v2',
    ...all.map((state) => `  state "${zh.stateName[state]} ${state}" as ${idOf(state)}`),
    `  [*] --> draft: ${zh.act.start} start`,
    ...[...edges].map(([edge, acts]) => `  ${edge}: ${acts.join(' · ')}`),
    ...all.filter((state) => !left.has(state)).map((state) => `  ${idOf(state)} --> [*]`),
  ];
}

/** Mermaid reads a hyphen as the beginning of an arrow. */
const idOf = (state: ApplicationState): string => state.replaceAll('-', '_');
const timed = ({ by }: LifecycleStep): string => (by === 'clock' ? '⏱ ' : '');

const row = (step: LifecycleStep): string =>
  `| ${[
    stateWords(step.from),
    `${timed(step)}${actWords(step.act)}`,
    step.to.map(stateWords).join('<br>'),
    step.by === 'clock' ? '⏱' : whoWords(step.by),
    guardWords(step.guard),
    logWords(loggedActs[step.act]),
  ].join(' | ')} |`;

const stateRow = (state: ApplicationState): string => {
  const { turn, stage, live, province } = states[state];
  const mark = (is: boolean) => (is ? '✓' : '–');
  return `| ${stateWords(state)} | ${zh.turn[turn]} ${en.turn[turn]} | \`${stage}\` | ${mark(live)} | ${mark(province)} |`;
};

const stateWords = (state: ApplicationState): string => `${zh.stateName[state]} \`${state}\``;
const actWords = (act: keyof typeof zh.act): string => `${zh.act[act]} \`${act}\``;
const whoWords = (roles: readonly (keyof typeof chinese.people.role)[]): string =>
  roles.map((role) => `${chinese.people.role[role]}<br>${english.people.role[role]}`).join('<br>');

function guardWords(guard: string | undefined): string {
  if (guard === undefined) return '–';
  const [ours, theirs]: Readonly<Record<string, string>>[] = [zh.guard, en.guard];
  return `${ours?.[guard]}<br>${theirs?.[guard]}`;
}

function logWords(logged: Logged): string {
  if ('entry' in logged) return `公开条目 entry<br>\`${logged.entry}\``;
  if ('commitment' in logged) return `承诺 commitment<br>\`${logged.commitment}\``;
  return `${zh.notLogged[logged.nothing]}<br>${en.notLogged[logged.nothing]}`;
}
