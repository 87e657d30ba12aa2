import { resolve } from 'node:path';
import { readDemo } from '#server/demo/start-demo.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';

const programmes = new Map<string, ReturnType<typeof readProgrammeFolder>>();
let demo: ReturnType<typeof readDemo> | undefined;

/** A programme's folder, whose definition nobody changes: it is read once in each process of the tests. */
export function readProgrammeOnce(folder: string, overlay = ''): ReturnType<typeof readProgrammeFolder> {
  const key = `${resolve(folder)} ${overlay}`;
  const read = programmes.get(key) ?? readProgrammeFolder(resolve(folder), overlay || undefined);
  programmes.set(key, read);
  return read;
}

/** The same, of what a demonstration is made from. */
export function readDemoOnce(): ReturnType<typeof readDemo> {
  demo ??= readDemo();
  return demo;
}
