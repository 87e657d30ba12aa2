/** Chinese is complete first; English is complete too: an English catalogue that lacks a sentence does not compile. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The shape of a catalogue with other words in it. */
export type Translation<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Translation<Words[Key]> };
