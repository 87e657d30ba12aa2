import { useQuery } from '@tanstack/react-query';
import { sayProblem } from '#messages/say-problem.ts';
import { Refused } from '#web/api.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Choose } from '#web/ui/choose.tsx';
import { organisationsQuery } from './use-people.ts';

interface Parts {
  label: string;
  /** What choosing none means, where one may. */
  none?: string;
  /** To be asked even where there is one department only. */
  evenOfOne?: boolean;
  /** Why the act was refused, if it was. */
  problem: unknown;
  value: string;
  choose: (department: string) => void;
}

/** One of the departments that run programmes; their divisions are not among them. */
export function DepartmentChoice({ label, none, evenOfOne = false, problem, value, choose }: Parts) {
  const { language } = useWords();
  const context = useSayContext();
  const found =
    problem instanceof Refused &&
    problem.refusal.problems?.find(({ code }) => code.startsWith('department-'));
  const said = found ? sayProblem(found, language, context) : undefined;
  const error = said && `${said.given} ${said.remedy}`;
  const all = useQuery(organisationsQuery('department')).data?.organisations ?? [];
  const departments = all.filter(({ id, department }) => id === department);
  if (departments.length === 0 || (departments.length === 1 && !evenOfOne)) return error && <p>{error}</p>;
  return (
    <Choose
      label={label}
      {...(none !== undefined && { none })}
      error={error}
      value={value}
      options={departments.map(({ id, name }) => ({ code: id, label: name }))}
      choose={choose}
    />
  );
}
