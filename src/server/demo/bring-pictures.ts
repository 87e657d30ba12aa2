import type { Answer, Answers } from '#domain/application/answers.ts';
import { type Figure, figuresAnswer, figuresIn } from '#domain/application/figures.ts';
import type { Person } from '#domain/people/person.ts';
import type { Section } from '#domain/programme/field.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { keepFigure } from '#server/application/keep-figure.ts';
import type { Deps } from '#server/deps.ts';
import { exampleFile } from './example-file.ts';

/** A case names its pictures by file name: each is brought for this file, and its name without the ending is its caption. */
export async function bringPictures(
  deps: Deps,
  person: Person,
  number: string,
  { fields }: Section,
  example: { unit: { name: string }; answers: Answers },
): Promise<ReadonlyMap<string, Answer> | Refusal> {
  const answers = new Map<string, Answer>();
  for (const { code } of fields.filter(({ type }) => type === 'figures')) {
    const brought: Figure[] = [];
    for (const { sha256: name } of figuresIn(example.answers.get(code))) {
      const kept = await keepFigure(deps, person, number, async () => ({
        filename: name,
        file: await exampleFile(name, example.unit.name),
      }));
      if (isRefusal(kept)) return kept;
      brought.push({ sha256: kept.sha256, caption: name.replace(/\.\w+$/, '') });
    }
    if (brought.length > 0) answers.set(code, figuresAnswer(brought));
  }
  return answers;
}
