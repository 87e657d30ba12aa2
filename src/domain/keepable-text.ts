/** PostgreSQL keeps every character of Unicode but U+0000, and no half of a surrogate pair. */
export const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** The text with a replacement character for each that cannot be kept: for names that nobody could type anew. */
export const keepable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();
