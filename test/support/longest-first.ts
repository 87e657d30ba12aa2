import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The stories that take longest, where nothing is remembered of an earlier run: begun last they would run alone. */
const longest = ['a-whole-year', 'a-visitor-walks-the-tour', 'the-cast-plays', 'applicant-fills-checks'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
