/** The pictures of a PDF's pages in the report page: which pages, each once, the place of a finding framed on it. */
import { describe, expect, test } from '@jest/globals';
import { pagesToDraw } from '../../../pipeline/emit/page/page-images.js';
import { reportPage } from '../../../pipeline/index.js';
import type { Finding, PageImage, PagePlace } from '../../../pipeline/model.js';
import { ABOUT, checked, soundText } from '../checked.js';

/** A report with a finding at each of these places, none of which another explains. */
async function reportAt(places: readonly (PagePlace | null)[]) {
  const { list, report } = await checked(
    soundText((lines) => lines.filter((line) => !/^4\t民生/.test(line))),
  );
  const [first] = report.findings;
  if (first === undefined) throw new Error('no finding');
  const findings = places.map((place, index): Finding => ({
    ...first,
    place,
    because: null,
    fingerprint: String(index),
    list: null,
  }));
  return { list, report: { ...report, findings } };
}

const at = (page: number, more: Partial<PagePlace> = {}): PagePlace => ({
  kind: 'page',
  page,
  box: [10, 20, 110, 50],
  ...more,
});

const image = (page: number, more: Partial<PageImage> = {}): PageImage => ({
  page,
  width: 595,
  height: 842,
  url: `data:image/png;base64,${Buffer.from(`page ${page}`).toString('base64')}`,
  ...more,
});

const pictures = (html: string): string[] => html.match(/<svg class="picture"[^]*?<\/svg>/g) ?? [];

describe('the pages to be drawn', () => {
  const drawn = async (...places: (PagePlace | null)[]) => {
    const { pages, left } = pagesToDraw((await reportAt(places)).report.findings);
    return [pages.map(({ page }) => page), left];
  };

  test('are those on which findings stand, once each', async () => {
    expect(await drawn(at(3), null, at(7), at(3))).toEqual([[3, 7], 0]);
  });

  test('are first those on which findings begin', async () => {
    const rest = [{ page: 4, box: at(4).box }];
    expect(await drawn(at(3, { rest }), at(7))).toEqual([[3, 7, 4], 0]);
  });

  test('are not those of findings that follow from another', async () => {
    const { report } = await reportAt([at(3), at(5)]);
    const [first, second] = report.findings as [Finding, Finding];
    const { pages } = pagesToDraw([first, { ...second, because: first.fingerprint }]);
    expect(pages.map(({ page }) => page)).toEqual([3]);
  });

  test.each([
    [20, 0],
    [21, 1],
  ])('of %i pages %i are left out', async (count, left) => {
    const all = Array.from({ length: count }, (_, index) => at(index + 1));
    const pages = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(await drawn(...all)).toEqual([pages, left]);
  });

  test('of two files with the same number are two', async () => {
    const { report } = await reportAt([at(1, { file: 'a.pdf' }), at(1, { file: 'b.pdf' })]);
    expect(pagesToDraw(report.findings).pages).toEqual([
      { file: 'a.pdf', page: 1 },
      { file: 'b.pdf', page: 1 },
    ]);
  });
});

describe('the report page', () => {
  test('holds each picture once, and frames the place of each finding on it', async () => {
    const checkedAt = await reportAt([at(3), at(3, { box: [60, 70, 80.123, 90] }), at(9)]);
    const html = await reportPage(checkedAt, ABOUT, 'zh', [image(3)]);
    expect(html.split(image(3).url)).toHaveLength(2);
    const [first, second, ...more] = pictures(html);
    expect(more).toEqual([]);
    expect(first).toContain('viewBox="0 0 595 842"');
    expect(first).toContain('<use href="#picture-1" /><rect x="10" y="20" width="100" height="30" />');
    expect(second).toContain('<rect x="60" y="70" width="20.12" height="20" />');
    expect(html).toContain('<image id="picture-1" width="595" height="842" href="data:image/png;base64,');
  });

  test('frames both parts of a place that goes on on the next page', async () => {
    const checkedAt = await reportAt([at(3, { rest: [{ page: 4, box: [1, 2, 3, 4] }] })]);
    const html = await reportPage(checkedAt, ABOUT, 'zh', [image(4), image(3)]);
    expect(pictures(html).map((each) => /href="#[^"]*"/.exec(each)?.[0])).toEqual([
      'href="#picture-2"',
      'href="#picture-1"',
    ]);
  });

  test('frames nothing outside of the page', async () => {
    const checkedAt = await reportAt([at(3, { box: [-5, -5, 700, 900] })]);
    const [picture] = pictures(await reportPage(checkedAt, ABOUT, 'zh', [image(3)]));
    expect(picture).toContain('<rect x="0" y="0" width="595" height="842" />');
  });

  test('takes the picture of the file in which the place is', async () => {
    const checkedAt = await reportAt([at(1, { file: 'b.pdf' })]);
    const images = [image(1, { file: 'a.pdf' }), image(1, { file: 'b.pdf' })];
    expect(pictures(await reportPage(checkedAt, ABOUT, 'zh', images))[0]).toContain('#picture-2');
    expect(pictures(await reportPage(checkedAt, ABOUT, 'zh', [image(1)]))).toEqual([]);
  });

  test('is without pictures as it is where there are none', async () => {
    const html = await reportPage(await reportAt([at(3)]), ABOUT);
    expect(html).not.toContain('<details>');
    expect(html).not.toContain('<image');
  });
});
