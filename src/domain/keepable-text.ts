/** PostgreSQL keeps every character of Unicode but U+0000, and no half of a surrogate pair. */
export const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** The text with a replacement character for each that cannot be kept: for names that nobody could type anew. */
export const keepable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** Where text that cannot be kept stands in what came from outside, as dotted paths. No recursion: what comes from outside may be nested deeper than the stack. */
export function unkeepableIn(whole: unknown): string[] {
  const found: string[] = [];
  const waiting: { value: unknown; path: string }[] = [{ value: whole, path: '' }];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const { value, path } = each;
    if (typeof value === 'string') {
      if (!isKeepable(value)) found.push(path);
    } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const place = path ? `${path}.${keepable(name)}` : keepable(name);
        if (isKeepable(name)) waiting.push({ value: inner, path: place });
        else found.push(place);
      }
    }
  }
  return found;
}
