/** The header `content-disposition` of a file that is saved under this name, and not shown as a page of ours (RFC 6266, 8187). */
export const savedAs = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
