import type { Language } from '#messages/language.ts';
import type { Speak } from '#messages/speak.ts';

/** Where a command writes: results on `out`, messages for people on `err`. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  language: Language;
  speak: Speak;
}

/** A command answers with its exit status: 0 success, 1 the thing checked does not hold, 2 wrong use. */
export interface Command {
  usage: string;
  run: (args: string[], terminal: Terminal) => number | Promise<number>;
}
