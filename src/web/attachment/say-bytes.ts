const units = ['B', 'KB', 'MB', 'GB'];

/** 2.4 MB; rounded up to tenths, so that what is too large never looks as large as its limit. */
export function sayBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const tenths = Math.ceil((bytes * 10) / 1024 ** power);
  return `${tenths % 10 === 0 || power === 0 ? Math.ceil(tenths / 10) : tenths / 10} ${units[power]}`;
}
