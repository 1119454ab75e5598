import { expect, test } from '@jest/globals';
import { fixture } from '../browser.js';
import type { Held } from './held.js';

/** The page of a PDF beside a finding. */
export function pictureTests({ pages }: Held): void {
  test('the page of a finding is drawn when it is opened, with its place framed, and let go when it is closed', async () => {
    const open = await pages().shared();
    await open.read(fixture('pdf/browser/watermark.pdf'));
    const details = open.page.locator('.on-page').first();
    expect(await details.locator('svg').count()).toBe(0);
    await details.locator('summary').click();
    await open.page.waitForSelector('.on-page svg image');
    const drawn = await open.page.evaluate(async () => {
      const svg = document.querySelector<SVGSVGElement>('.on-page svg');
      const href = svg?.querySelector('image')?.getAttribute('href') ?? '';
      const image = new Image();
      image.src = href;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
      const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const box = ['x', 'y', 'width', 'height'].map((name) =>
        Number(svg?.querySelector('rect')?.getAttribute(name)),
      );
      return {
        pixels: canvas.width,
        dark: dark / (data.length / 4),
        sides: width / height,
        box,
        width,
        height,
      };
    });
    expect(drawn.pixels).toBe(1000);
    // A page with a table has some ink on it, and is mostly white.
    expect(drawn.dark).toBeGreaterThan(0.002);
    expect(drawn.dark).toBeLessThan(0.3);
    const [x = -1, y = -1, width = 0, height = 0] = drawn.box;
    expect([x >= 0, y >= 0, width > 0, height > 0]).toEqual([true, true, true, true]);
    expect([x + width <= drawn.width, y + height <= drawn.height]).toEqual([true, true]);
    await details.locator('summary').click();
    await open.page.waitForFunction(() => document.querySelector('.on-page svg') === null);
    expect(open.errors).toEqual([]);
  });

  test('a document without pages has none to be shown', async () => {
    const open = await pages().shared();
    await open.read(fixture('lists/qinghe/list.txt'));
    expect(await open.page.locator('.on-page').count()).toBe(0);
  });
}
