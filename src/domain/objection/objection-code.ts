import { randomCode } from '#domain/random-code.ts';

export const objectionCodeBytes = 12;

/** The code on the acknowledgement, `7K4M-Q2XD-9F3A`: with the number it opens the answer, and nothing else does. */
export function objectionCodeOf(bytes: Uint8Array): string {
  const code = randomCode(bytes);
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/** As somebody may type it from paper: small letters, blanks, without the strokes, letters that look like figures. */
export function readObjectionCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return [plain.slice(0, 4), plain.slice(4, 8), plain.slice(8)].join('-');
}
