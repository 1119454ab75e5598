import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium is: on the path, as Debian has it; null where it is not. */
function pathOfChromium(): string | null {
  const { status, stdout } = spawnSync('which', ['chromium'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Starts the Chromium of this machine, without a window; whoever starts it closes it. Null where there is none. */
export async function startChromium(): Promise<Browser | null> {
  const executablePath = pathOfChromium();
  if (executablePath === null) return null;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** As `startChromium`. Throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const browser = await startChromium();
  if (browser === null)
    throw new Error('no Chromium on the path: apt-get install --no-install-recommends chromium');
  return browser;
}
