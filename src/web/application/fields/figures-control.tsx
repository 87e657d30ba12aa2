import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type Figure, figuresAnswer, figuresIn } from '#domain/application/figures.ts';
import { placeFigures, withMarker, withoutFigure } from '#domain/form/figures-in-prose.ts';
import { Picture } from '#web/application/picture.tsx';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { upload } from '#web/attachment/upload.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { ControlProps } from './control.ts';
import { TextControl } from './text-control.tsx';

/** Pictures, each kept by its content, with a line under it; those beside prose can be given a place within it. */
export function FiguresControl(props: ControlProps) {
  const { field, answer, change, ids, file, prose } = props;
  const { max = 10 } = field;
  const { say, text } = useWords();
  const [told, setTold] = useState('');
  const figures = figuresIn(answer);
  const after = prose && placeFigures(prose.text, figures).after;
  const path = `/api/applications/${encodeURIComponent(file.page.number)}/figures`;
  const put = (next: readonly Figure[]) => change(figuresAnswer(next));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (picked: File) => upload<{ sha256: string }>(path, picked),
    onSuccess: ({ sha256 }) =>
      figures.some((each) => each.sha256 === sha256) || put([...figures, { sha256, caption: '' }]),
  });
  const remove = (number: number) => {
    put(figures.toSpliced(number - 1, 1));
    prose?.change(withoutFigure(prose.text, number));
    setTold('');
  };
  const place = (number: number) => {
    if (!prose) return;
    const marker = say('applicant.figure.marker', { number });
    prose.change(withMarker(prose.text, marker, caretIn(prose.field.code)));
    setTold(say('applicant.figure.placedNow', { marker }));
  };

  return (
    <div {...ids}>
      <ul className="pictures">
        {figures.map((figure, at) => {
          const { sha256, caption } = figure;
          const number = at + 1;
          return (
            <li key={sha256}>
              <Picture at={file.at} figure={figure} number={number} />
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
              <span className="picture-acts">
                {after?.some((each) => each.number === number) && (
                  <Button
                    size="small"
                    onClick={() => place(number)}
                    aria-label={say('applicant.figure.placeNamed', { number })}
                  >
                    {say('applicant.figure.place')}
                  </Button>
                )}
                <Button
                  size="small"
                  onClick={() => remove(number)}
                  aria-label={say('applicant.figure.remove', { number })}
                >
                  {say('applicant.table.remove')}
                </Button>
                {after && !after.some((each) => each.number === number) && (
                  <span className="note">{say('applicant.figure.placed')}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {figures.length < max && (
        <PickFile accept=".png,.jpg,.jpeg" pending={isPending} onPick={mutate}>
          {say('applicant.figure.add', { most: max })}
        </PickFile>
      )}
      {prose && (
        <p className="note">
          {say('applicant.figure.places', {
            field: text(prose.field.label),
            marker: say('applicant.figure.marker', { number: 1 }),
          })}
        </p>
      )}
      <p role="status" className="note">
        {told}
      </p>
      <ProblemLine problem={error} what={say('applicant.attachment.failed')} />
    </div>
  );
}

/** Where the writer was last in the text; undefined, its end, where he has not been in it. */
function caretIn(field: string): number | undefined {
  const written = document.getElementById(field);
  return (written instanceof HTMLTextAreaElement && written.selectionStart) || undefined;
}
