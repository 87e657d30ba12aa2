import { Failed, readAnswer } from '#web/api.ts';
import { hearing } from '#web/session/heard.ts';

/** Asks for a paper that is made of what is sent, and saves it under the name that the server gives it. */
export async function savePaper(path: string, of: unknown): Promise<void> {
  const heard = hearing();
  const response = await fetch(path, {
    method: 'POST',
    body: JSON.stringify(of),
    headers: { 'content-type': 'application/json' },
  }).catch(() => {
    throw new Failed();
  });
  if (!response.ok) readAnswer(false, await response.json().catch(() => undefined), heard);
  const [, name = ''] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];

  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = decodeURIComponent(name);
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
