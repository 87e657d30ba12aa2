import type { Figure } from '#domain/application/figures.ts';
import { type ProsePart, placeFigures } from '#domain/form/figures-in-prose.ts';
import { useWords } from '#web/language/words.ts';
import { CaptionedPicture } from './picture.tsx';

/** Prose with its pictures at the places that its markers give them. */
export function ProseRead({ at, prose, figures }: { at: string; prose: string; figures: readonly Figure[] }) {
  const { say } = useWords();
  const part = (each: ProsePart) => {
    if (each.kind === 'words') return <div className="prose">{each.text}</div>;
    if (each.kind === 'figure')
      return (
        <div className="pictures">
          <CaptionedPicture at={at} figure={each.figure} number={each.figure.number} />
        </div>
      );
    return <p className="quiet">{say(`applicant.figure.${each.kind}`, { number: each.number })}</p>;
  };
  return placeFigures(prose, figures).parts.map((each, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
    <div key={place}>{part(each)}</div>
  ));
}
