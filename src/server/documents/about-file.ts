import type { Answer } from '#domain/application/answers.ts';
import { formOf } from '#domain/form/form.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { speaker } from '#messages/speak.ts';
import type { AboutFile } from './documents.ts';

/** From the answers themselves, so that an older paper names the unit and the project as they were then. */
export function aboutFile(
  definition: Definition,
  file: { number: string; direction: string; demo: boolean },
  answers: ReadonlyMap<string, Answer>,
): AboutFile {
  const { about, directions } = definition;
  const asked = new Set(
    formOf(definition, file.direction).flatMap(({ fields }) => fields.map(({ code }) => code)),
  );
  const word = (code: string) => {
    const answer = answers.get(code);
    if (typeof answer === 'string' && answer !== '') return answer;
    return speaker('zh-CN')(asked.has(code) ? 'answer.notAnswered' : 'answer.notApplicable');
  };
  return {
    demo: file.demo,
    department: about.department.zh,
    programme: about.title.zh,
    fileNumber: file.number,
    unit: word('unit.name'),
    creditCode: word('unit.creditCode'),
    project: word('project.name'),
    direction: directions.find(({ code }) => code === file.direction)?.title.zh ?? file.direction,
  };
}
