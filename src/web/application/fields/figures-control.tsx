import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Figure, figuresAnswer, figuresIn } from '#domain/application/figures.ts';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { upload } from '#web/attachment/upload.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { ControlProps } from './control.ts';
import { TextControl } from './text-control.tsx';

const hash = /^[0-9a-f]{64}$/;

/** Pictures that belong to the prose before them, each kept by its content, with a line under it; in a cell without. */
export function FiguresControl(props: ControlProps) {
  const { field, answer, change, ids, file, inRow } = props;
  const { max = 10 } = field;
  const { say } = useWords();
  const figures = figuresIn(answer);
  const path = `/api/applications/${encodeURIComponent(file.page.number)}/figures`;
  const put = (next: readonly Figure[]) =>
    change(inRow ? next.map(({ sha256 }) => sha256) : figuresAnswer(next));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (picked: File) => upload<{ sha256: string }>(path, picked),
    onSuccess: ({ sha256 }) =>
      figures.some((each) => each.sha256 === sha256) || put([...figures, { sha256, caption: '' }]),
  });

  return (
    <div {...ids}>
      <ul className="pictures">
        {figures.map(({ sha256, caption }, at) => {
          const number = at + 1;
          return (
            <li key={sha256}>
              {hash.test(sha256) ? (
                <img src={`${path}/${sha256}`} alt={caption || say('applicant.figure.alt', { number })} />
              ) : (
                sha256
              )}
              {!inRow && (
                <TextControl
                  {...props}
                  field={{ ...field, type: 'text' }}
                  answer={caption}
                  change={(words) =>
                    put(figures.with(at, { sha256, caption: typeof words === 'string' ? words : '' }))
                  }
                  ids={{ ...ids, id: `${ids.id}[${sha256}]` }}
                  named={say('applicant.figure.caption', { number })}
                />
              )}
              <Button
                size="small"
                onClick={() => put(figures.filter((each) => each.sha256 !== sha256))}
                aria-label={say('applicant.figure.remove', { number })}
              >
                {say('applicant.table.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {figures.length < max && (
        <PickFile accept=".png,.jpg,.jpeg" pending={isPending} onPick={mutate}>
          {say('applicant.figure.add', { most: max })}
        </PickFile>
      )}
      <ProblemLine problem={error} what={say('applicant.attachment.failed')} />
    </div>
  );
}
