import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { writeDocx } from '../../townships/docx.js';
import { blocksOfMarkdown } from '../../townships/office.js';
import { writeXlsx } from '../../townships/xlsx.js';
import { seeds } from '../../tools/seeds.js';
import { fixture, type Given, type OpenPage } from '../browser.js';
import { markdown, sameOf, wrongList, type Held } from './held.js';

/** Real documents; they are not part of the project. */
const SHARED = '../shared/documents';

/** What the page saves is what the command line writes, byte for byte. */
export function savingTests({ pages, folder, expected, real }: Held): void {
  const expectSame = async (open: OpenPage, document: Given): Promise<void> => {
    const files = await expected.of(folder, document);
    const archive = unzipSync((await open.saved('all')).bytes);
    const stem = document.name.replace(/\.\w+$/, '');
    const names = [...files.keys()].map((name) => `${stem}/${name}`);
    expect(Object.keys(archive).sort()).toEqual(names.sort());
    for (const [name, bytes] of files)
      expect([name, sameOf(name, archive[`${stem}/${name}`])]).toEqual([name, sameOf(name, bytes)]);
    expect(open.errors).toEqual([]);
  };

  test.each([
    ['text', async () => wrongList()],
    ['Word', async () => ({ name: 'a.docx', content: await writeDocx(blocksOfMarkdown(markdown())) })],
    ['Excel', async () => ({ name: 'a.xlsx', content: writeXlsx(blocksOfMarkdown(markdown())) })],
    ['Excel 97', async () => fixture('office/list.xls')],
    ['Markdown', async () => fixture('lists/qinghe/list.md')],
    ['HTML', async () => fixture('lists/html/list.html')],
    ['a PDF with its fonts', async () => fixture('pdf/office/merged.pdf')],
    ['a PDF that names character maps', async () => fixture('pdf/programs/reportlab.pdf')],
  ])('each file that is saved is that of the command line: %s', async (_kind, make) => {
    const document = await make();
    const open = await pages().shared();
    await open.read(document);
    await expectSame(open, document);
  });

  test('files one by one, under names that tell documents apart', async () => {
    const document = wrongList();
    const files = await expected.of(folder, document);
    const open = await pages().shared();
    await open.read(document);
    await open.page.click('.data summary');
    await open.page.waitForSelector('[data-save="report.json"]');
    for (const name of ['report.json', 'review.xlsx', 'report.html', '说明.txt']) {
      const { name: saved, bytes } = await open.saved(name);
      expect([saved, bytes.equals(files.get(name) ?? Buffer.of())]).toEqual([`青禾镇.${name}`, true]);
    }
  });

  const documents = existsSync(SHARED) ? seeds(readdirSync(SHARED).filter((name) => real.test(name))) : [];
  if (documents.length === 0) return;
  describe('a real list', () => {
    test.each(documents)('%s: verdict, ledger, the place of a finding, and each file', async (name) => {
      const document = { name, content: readFileSync(`${SHARED}/${name}`) };
      const open = await pages().shared();
      await open.read(document);
      const total = open.page.locator('#ledger tr', { hasText: '履职事项总数' }).first();
      expect(await total.locator('td.n').allInnerTexts()).toEqual(['245', '245']);
      expect(await open.text('.shown .verdict')).toContain('表中实有 245＝110＋101＋34');
      if (name.endsWith('.pdf')) {
        await open.page.locator('.on-page summary').first().click();
        await open.page.waitForSelector('.on-page svg rect');
      } else {
        const row = open.page.locator('article.finding a[href]').first();
        const target = await row.getAttribute('href');
        await row.click();
        expect(await open.page.locator(`tr:target${target ?? ''}`).count()).toBe(1);
      }
      await expectSame(open, document);
    });
  });
}
