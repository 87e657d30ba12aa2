import { Failed, readAnswer } from '#web/api.ts';
import { hearing } from '#web/session/heard.ts';

/** Sends a file, fields before it, and tells how much of it has gone; `fetch` does not. Throws Refused or Failed like every other call. */
export function upload<Answer>(
  path: string,
  file: File,
  onProgress: (share: number) => void = () => {},
  fields: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const heard = hearing();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', file, file.name);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = request.onabort = request.ontimeout = () => reject(new Failed());
    request.onload = () => {
      try {
        resolve(readAnswer<Answer>(request.status < 300, read(request.responseText), heard));
      } catch (problem) {
        reject(problem);
      }
    };
    request.open('POST', path);
    request.send(body);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's page in place of an answer
  }
}
