/** UTF-8 of a text, two hexadecimal figures a byte, lower case. A text with half a character in it throws. */
export const hexOfText = (text: string): string =>
  encodeURIComponent(text).replace(/%(..)|./g, (character, escaped?: string) =>
    escaped ? escaped.toLowerCase() : character.charCodeAt(0).toString(16),
  );

export const hexOfBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
