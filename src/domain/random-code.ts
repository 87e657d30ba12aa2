/** Crockford's base 32: without I, L, O and U, so that what is read out on the telephone is written down the same. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of chance as a code, five bits a character: 32 divides 256, so no character is likelier than another. */
export const randomCode = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');

/** A code of chance that is not taken yet. Taken ones are few against all there are, so it is soon found. */
export function unusedCode(make: () => string, taken: ReadonlySet<string>): string {
  for (;;) {
    const code = make();
    if (!taken.has(code)) return code;
  }
}
