import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '#domain/application/answers.ts';
import type { Verdict } from '#domain/eligibility/verdict.ts';
import { decimal, parseFraction, type Rational } from '#domain/exact.ts';
import { cityOf } from '#domain/notice/notice-order.ts';
import {
  type CasesOfDirection,
  type CommonCase,
  casesOfDirection,
  commonCase,
  type Moment,
  type WrittenAnswers,
  type WrittenCase,
} from './case.schema.ts';
import type { Cast, CastOrganisation } from './cast.schema.ts';
import { changeAnswers } from './change-answers.ts';
import { fillAnswers, fillWords, inventedName, inventedTelephone, type Wording } from './fill-words.ts';
import { identifyRows } from './identify-rows.ts';
import { personWith } from './read-cast.ts';
import { readYaml } from './read-yaml.ts';
import { scaleFigures } from './scale-figures.ts';

/** One application of a demo, ready to be typed in by its unit. */
export interface DemoCase {
  /** The demo's own number, never a file number. */
  readonly number: number;
  readonly direction: string;
  /** Key of the lead unit in the cast, and what the cast knows of it. */
  readonly unitKey: string;
  readonly unit: CastOrganisation;
  /** Its administrator and the one who fills in, as keys of the cast. */
  readonly administrator: string;
  readonly filler: string;
  /** Of the bureau that recommends, GB/T 2260. */
  readonly city: string;
  readonly special: string;
  readonly answers: Answers;
  /** Slot → names of files. */
  readonly attachments: ReadonlyMap<string, readonly string[]>;
  /** Conditions that are not simply met, by moment. */
  readonly expected: Readonly<Record<Moment, ReadonlyMap<string, Verdict>>>;
  readonly end: WrittenCase['end'];
  readonly total: Rational | undefined;
  /** The same for a unit that the cast does not know: in its name, with rows of its own. */
  readonly asFiledBy: (filer: Filer) => Pick<DemoCase, 'answers' | 'attachments' | 'unit'>;
  /** Writes corrections of this case as answers: names and telephones filled in. */
  readonly changed: (changes: WrittenAnswers, without?: readonly string[]) => Answers;
}

/** A visitor's own enterprise, with the person who fills in. */
export interface Filer {
  /** Tells its rows from those of every other file. */
  file: string;
  unit: Pick<CastOrganisation, 'name' | 'creditCode' | 'region'>;
  handler: { name: string; telephone: string; email: string };
}

/** Every application of a demo in the order of the directions' files, from its folder's `cases/`. */
export async function readCases(folder: string, cast: Cast): Promise<DemoCase[]> {
  const names = (await readdir(join(folder, 'cases')))
    .filter((name) => name.endsWith('.yaml') && name !== 'common.yaml')
    .toSorted();
  const common = await readYaml(join(folder, 'cases', 'common.yaml'), commonCase);
  const directions = await Promise.all(
    names.map((name) => readYaml(join(folder, 'cases', name), casesOfDirection)),
  );

  return directions.flatMap((direction) =>
    Object.entries(direction.cases).map(([number, written]) =>
      buildCase(cast, common, direction, Number(number), written),
    ),
  );
}

function buildCase(
  cast: Cast,
  common: CommonCase,
  direction: CasesOfDirection,
  number: number,
  written: WrittenCase,
): DemoCase {
  const unit = cast.organisations[written.unit];
  const administrator = personWith(cast, written.unit, 'unit-administrator');
  const filler = personWith(cast, written.unit, 'filler');
  if (!unit || !administrator || !filler)
    throw new Error(`Case ${number}: the cast has nobody who applies for ${written.unit}`);

  const recommendedIn = (region: string) => written.city ?? cityOf(region);
  const wordingFor = ({ unit, handler }: Omit<Filer, 'file'>) => {
    const city = recommendedIn(unit.region);
    return wordingOf(common, number, {
      ...written.words,
      number: `${number}`,
      name: unit.name,
      code: unit.creditCode,
      region: unit.region,
      city: common.cities[city] ?? '',
      recommendingUnit: city,
      handler: handler.name,
      handlerPhone: handler.telephone,
      handlerEmail: handler.email,
    });
  };
  const { name = '', telephone = '', email = '' } = cast.persons[filler] ?? {};
  const wording = wordingFor({ unit, handler: { name, telephone, email } });
  const scaled = [...common.scaled, ...direction.scaled];
  const sized = (answers: WrittenAnswers) => scaleFigures(answers, scaled, BigInt(written.scale));
  const example = changeAnswers(
    changeAnswers(new Map(), sized(common.answers)),
    sized(direction.answers),
    direction.without,
  );
  const answers = changeAnswers(example, written.with, written.without);
  const finished = (each: Answers) => identifyRows(fillAnswers(each, wording), `${number}`);
  const attachments = [common.attachments, direction.attachments, written.attachments];
  const total = written.played?.total ?? written.total;

  return {
    number,
    direction: direction.direction,
    unitKey: written.unit,
    unit,
    administrator,
    filler,
    city: recommendedIn(unit.region),
    special: written.special,
    answers: finished(answers),
    attachments: attachmentsOf(attachments, wording),
    expected: expectedOf([common.expected, direction.expected, written.expected]),
    end: written.played?.end ?? written.end,
    total: total === undefined ? undefined : (parseFraction(total) ?? decimal(total)),
    asFiledBy: (filer) => {
      const words = wordingFor(filer);
      return {
        unit: { ...unit, ...filer.unit },
        answers: identifyRows(fillAnswers(answers, words), filer.file),
        attachments: attachmentsOf(attachments, words),
      };
    },
    changed: (changes, without) => finished(changeAnswers(answers, changes, without)),
  };
}

/** What the case says, else what follows from its number. A word nobody knows is a slip in a template. */
function wordingOf(
  { surnames }: CommonCase,
  number: number,
  words: Readonly<Record<string, string>>,
): Wording {
  return (name, running) => {
    if (name === 'person') return inventedName(surnames, number, running ?? 1);
    if (name === 'phone') return inventedTelephone(number, running ?? 1);
    const word = words[name] ?? (name === 'legal' ? inventedName(surnames, number, 1) : undefined);
    if (word === undefined || running !== undefined) throw new Error(`Case ${number}: no word {${name}}`);
    return word;
  };
}

function attachmentsOf(
  layers: readonly CommonCase['attachments'][],
  wording: Wording,
): Map<string, readonly string[]> {
  const slots = new Map<string, readonly string[]>();
  for (const [slot, files] of layers.flatMap((layer) => Object.entries(layer))) {
    if (typeof files === 'string') slots.delete(slot);
    else
      slots.set(
        slot,
        files.map((file) => fillWords(file, wording)),
      );
  }
  return slots;
}

function expectedOf(layers: readonly WrittenCase['expected'][]): DemoCase['expected'] {
  const at = (moment: Moment) => new Map(layers.flatMap((layer) => Object.entries(layer[moment] ?? {})));
  return { submission: at('submission'), 'unit-check': at('unit-check'), formality: at('formality') };
}
