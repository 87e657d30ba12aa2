import type { Figure } from '#domain/application/figures.ts';
import { useWords, type Words } from '#web/language/words.ts';

interface Parts {
  /** Of the file that it belongs to. */
  at: string;
  figure: Figure;
  /** Among the pictures of its field, from 1. */
  number: number;
}

/** A picture as its digest names it; pressed, it opens at its full size. */
export function Picture({ at, figure: { sha256, caption }, number }: Parts) {
  const { say } = useWords();
  // Anything else was typed by a program: shown as it is, and nothing is asked for by it.
  if (!/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  const named = figureName(say, caption, number);
  const path = `${at}/figures/${sha256}`;
  return (
    <a
      href={path}
      target="_blank"
      rel="noreferrer"
      aria-label={say('applicant.figure.enlarge', { figure: named })}
    >
      <img src={path} alt={caption || named} />
    </a>
  );
}

/** With its number and its line under it. */
export function CaptionedPicture(props: Parts) {
  const { say } = useWords();
  return (
    <figure>
      <Picture {...props} />
      <figcaption>{figureName(say, props.figure.caption, props.number)}</figcaption>
    </figure>
  );
}

const figureName = (say: Words['say'], caption: string, number: number): string =>
  caption ? say('applicant.figure.captioned', { number, caption }) : say('applicant.figure.alt', { number });
