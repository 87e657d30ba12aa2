/**
 * An address as the router reads it. A broken percent escape (`/%E0%A4%A`) stands for itself, so that it is answered
 * like any other address that leads nowhere.
 */
export function readablePath({ url = '/' }: { url?: string | undefined }): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
