import { afterAll, expect, test } from '@jest/globals';
import { hasPrograms } from '../tools/programs.mjs';
import { seeds } from '../tools/seeds.js';
import { fetchOldChromium, fixture, OpenPage, startChromium, startOldChromium } from './browser.js';
import { ThreadProbe } from './heap.js';
import { KEPT_BYTES } from './settings.js';
import { Expected } from './suite/held.js';
import { describePage, GROUPS } from './suite/index.js';

/** The page in real browsers: that of this machine, and Chromium 109, the last for Windows 7. */

const expected = new Expected();

if (hasPrograms('chromium'))
  describePage('the page in Chromium', () => startChromium(), { expected, real: /^yilahu-.*/ });

/** Without what a browser makes of code that runs often: its machine code grows for a while, whatever is read. */
const PLAIN_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug';

(hasPrograms('chromium') ? test : test.skip)('the thread keeps nothing of a document', async () => {
  const browser = await startChromium(PLAIN_CODE);
  try {
    const open = await OpenPage.open(browser);
    const probe = await ThreadProbe.open(open.page);
    const round = async (name: string): Promise<void> => {
      const paths = ['pdf/browser/watermark.pdf', 'lists/sound/list.txt', 'office/list.xls'];
      for (const [index, path] of paths.entries()) await open.read(fixture(path, `${name}${index}`));
    };
    await round('a');
    const before = await probe.held();
    // A third round would be another thread's.
    await round('b');
    expect((await probe.held()) - before).toBeLessThan(KEPT_BYTES);
  } finally {
    await browser.close();
  }
});

const old = await fetchOldChromium();
afterAll(() => old?.remove());

if (old !== null)
  describePage(
    'the page in Chromium 109',
    () => startOldChromium(old),
    { expected, real: /^yilahu-merged-.*$/ },
    seeds(GROUPS),
  );

// Without a network it cannot be had; where all tests must run, that is a failure.
test('Chromium 109 can be had from npm', () => {
  if (old === null) process.stderr.write('Chromium 109 cannot be had from npm, and was not tried\n');
  expect(old !== null || process.env['CI'] !== 'true').toBe(true);
});
