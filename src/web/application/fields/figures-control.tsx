import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { isCodes } from '#domain/application/answers.ts';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { upload } from '#web/attachment/upload.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { ControlProps } from './control.ts';

const hash = /^[0-9a-f]{64}$/;

/** Pictures that belong to the prose before them, each kept by its content. */
export function FiguresControl({ field: { max = 10 }, answer, change, ids, file: { page } }: ControlProps) {
  const { say } = useWords();
  const pictures = isCodes(answer) ? answer : [];
  const path = `/api/applications/${encodeURIComponent(page.number)}/figures`;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (picked: File) => upload<{ sha256: string }>(path, picked),
    onSuccess: ({ sha256 }) => change([...new Set([...pictures, sha256])]),
  });

  return (
    <div {...ids}>
      <ul className="pictures">
        {pictures.map((picture, at) => (
          <li key={picture}>
            {hash.test(picture) ? (
              <img src={`${path}/${picture}`} alt={say('applicant.figure.alt', { number: at + 1 })} />
            ) : (
              picture
            )}
            <Button
              size="small"
              onClick={() => change(pictures.filter((each) => each !== picture))}
              aria-label={say('applicant.figure.remove', { number: at + 1 })}
            >
              {say('applicant.table.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {pictures.length < max && (
        <PickFile accept=".png,.jpg,.jpeg" pending={isPending} onPick={mutate}>
          {say('applicant.figure.add', { most: max })}
        </PickFile>
      )}
      <ProblemLine problem={error} what={say('applicant.attachment.failed')} />
    </div>
  );
}
