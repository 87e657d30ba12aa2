import { useMutation } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { Field, Section } from '#domain/programme/field.ts';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { commitmentsOf } from './commitments.ts';
import type { OpenFile } from './open-file.ts';
import { tickKey } from './ticking.ts';
import { useReread } from './use-application.ts';

/** Each commitment by itself, with its whole words; ticking one saves it. */
export function CommitmentList({ file, may }: { file: OpenFile; may: boolean }) {
  return (
    <ul>
      {commitmentsOf(file.form).map(({ section, field }) => (
        <Commitment key={field.code} {...{ file, section, field, may }} />
      ))}
    </ul>
  );
}

function Commitment({
  file: { page },
  section,
  field,
  may,
}: {
  file: OpenFile;
  section: Section;
  field: Field;
  may: boolean;
}) {
  const { text } = useWords();
  const reread = useReread(page.number);
  const held = page.answers[field.code];
  const open = page.sections.some((each) => each.section === section.code && each.open);
  const { mutate, isPending, variables, error } = useMutation({
    mutationKey: tickKey(page.number),
    mutationFn: (answer: string) =>
      call('PUT', `/api/applications/${encodeURIComponent(page.number)}/sections/${section.code}`, {
        answers: { [field.code]: answer },
        seen: { [field.code]: held ?? null },
      }),
    onSuccess: reread,
    // It may have arrived all the same, or a colleague was faster: the next press must name what stands there now.
    onError: () => void reread(),
  });
  const ticked = (isPending ? variables : held) === field.mustBe;

  return (
    <li className="commitment">
      <Checkbox
        id={field.code}
        checked={ticked}
        disabled={!may || !open}
        onChange={({ target }) => mutate(target.checked ? (field.mustBe ?? '') : '')}
      >
        <strong>{text(field.label)}</strong>
        {field.help && <span className="note">{text(field.help)}</span>}
      </Checkbox>
      <ProblemLine problem={held === variables ? null : error} />
    </li>
  );
}
