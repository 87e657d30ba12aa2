/** Full-width letters, figures and signs as their half-width twins: what an input method leaves behind. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** Without blanks, and without the invisible signs that come along when a text is copied. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
