/**
 * The short code on each page of a printed application, by which a sealed scan is matched with the record: the first
 * eight and the last four figures of the content hash. It tells the versions of a file apart; what proves them is the
 * whole hash.
 */
export const checkCode = (contentHash: string): string =>
  [contentHash.slice(0, 4), contentHash.slice(4, 8), contentHash.slice(-4)].join('-');
