/** A browser for tests of pages: the Chromium of this machine, by playwright-core, which brings none. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** Where Chromium is: on the path, as Debian has it. */
function pathOfChromium() {
  const { status, stdout } = spawnSync('which', ['chromium'], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error('no chromium on the path: apt-get install --no-install-recommends chromium');
  return stdout.trim();
}

/** Starts Chromium, without a window; whoever starts it closes it. */
export function openBrowser() {
  return chromium.launch({
    executablePath: pathOfChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
