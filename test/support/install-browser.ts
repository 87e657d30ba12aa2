import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The first is the same browser without windows of its own, which draws and starts for a tenth less. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The browser of the stories: one on the PATH, else Playwright's own. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (onPath) return onPath;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Installs one where there is none: the system's packages as root (they bring Chinese fonts), else Playwright's download. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found) return found;

  console.log('No browser found: installing one (once).');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-cjk'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const isInstalled = ['chromium-headless-shell', 'chromium'].some((browser) => {
      const { status } = spawnSync('apt-get', [...install, browser], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      return status === 0;
    });
    if (!isInstalled) throw new Error('apt-get installed no Chromium. Put one on the PATH.');
  } else {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findBrowser();
  if (!installed) throw new Error('No browser could be installed. Put a Chromium on the PATH.');
  return installed;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) console.log(installBrowser());
