import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { folderOfTest } from '../../cli/folder.js';
import { Pages } from '../browser.js';
import { comparingTests } from './comparing.js';
import { decidingTests } from './deciding.js';
import { guardTests } from './guards.js';
import type { Held } from './held.js';
import { pictureTests } from './pictures.js';
import { readingTests } from './reading.js';
import { savingTests } from './saving.js';

/** What the page does, by what people do with it. */
export const GROUPS = [readingTests, savingTests, decidingTests, comparingTests, pictureTests, guardTests];

/** All that the page does, or some groups of it, tried in one browser, in which it is opened from a folder, without a network. */
export function describePage(
  name: string,
  start: () => Promise<Browser>,
  { expected, real }: Pick<Held, 'expected' | 'real'>,
  groups: readonly ((held: Held) => void)[] = GROUPS,
): void {
  describe(name, () => {
    let pages: Pages | undefined;
    beforeAll(async () => {
      pages = new Pages(await start());
    });
    afterAll(() => pages?.browser.close());
    afterEach(() => pages?.closeOthers());
    const held: Held = {
      pages: () => {
        if (pages === undefined) throw new Error('no browser');
        return pages;
      },
      folder: folderOfTest(),
      expected,
      real,
    };
    for (const tests of groups) tests(held);
  });
}
