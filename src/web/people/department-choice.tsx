import { useQuery } from '@tanstack/react-query';
import { Choose } from '#web/ui/choose.tsx';
import { organisationsQuery } from './use-people.ts';

interface Parts {
  label: string;
  /** What choosing none means. */
  none?: string;
  /** Something belongs to a department in any case: where there is only one it need not be said. */
  mustChoose?: boolean;
  value: string;
  choose: (department: string) => void;
}

/** One of the departments that run programmes; their divisions are not among them. */
export function DepartmentChoice({ label, none, mustChoose = false, value, choose }: Parts) {
  const all = useQuery(organisationsQuery('department')).data?.organisations ?? [];
  const departments = all.filter(({ id, department }) => id === department);
  if (departments.length === 0 || (mustChoose && departments.length === 1)) return null;
  return (
    <Choose
      label={label}
      {...(!mustChoose && none !== undefined && { none })}
      value={value}
      options={departments.map(({ id, name }) => ({ code: id, label: name }))}
      choose={choose}
    />
  );
}
