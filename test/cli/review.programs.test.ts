import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { ownOutput } from '../../pipeline/cli/reading/own-output.js';
import { slip } from '../fixtures/documents.js';
import { hasPrograms } from '../tools/programs.mjs';
import { folderOfTest } from './folder.js';
import { deciding, edited } from './workbook-edits.js';

const here = hasPrograms('libreoffice-calc-nogui') ? describe : describe.skip;

const { path, run, write } = folderOfTest();

/** Opens a workbook in LibreOffice and saves it, as a reviewer does. */
function saveByLibreOffice(file: string): void {
  mkdirSync(path('saved'), { recursive: true });
  const args = [
    `-env:UserInstallation=${pathToFileURL(path('profile')).href}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    path('saved'),
    path(file),
  ];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(stderr);
  renameSync(path('saved', 'review.xlsx'), path(file));
}

here('a workbook that LibreOffice has saved', () => {
  test('run, decide, accept, check, run again', async () => {
    write('a.txt', slip('row-lost'));
    await run(['run', 'a.txt', '-o', 'out']);
    const file = 'out/review.xlsx';
    saveByLibreOffice(file);
    // It is known for one of ours still, and its cells are what they were.
    expect(ownOutput(path(file))).toBe('review');
    const { sheets } = await readXlsx(readFileSync(path(file)));
    const findings = sheets.find(({ name }) => name === '问题清单');
    expect(findings?.dataValidations?.[0]?.type).toBe('list');
    expect(findings?.autoFilter?.range).toBe(`A1:O${findings?.rows.length}`);
    const labels = (findings?.rows ?? []).slice(1).map(([label]) => String(label));
    expect(labels).toEqual(['1', '1.1', '1.2', '1.3', '1.4']);
    const stays = labels.map((label) => [label, ['不采纳', '县里核定后再改', '张三']] as const);
    write(file, await edited(readFileSync(path(file)), deciding(Object.fromEntries(stays))));
    saveByLibreOffice(file);
    const accepted = await run(['accept', 'a.txt', '--from', file]);
    expect([accepted.code, accepted.err, accepted.out]).toEqual([
      0,
      '',
      expect.stringContaining('新确认保留 5 处问题'),
    ]);
    expect((await run(['check', 'a.txt'])).code).toBe(0);
    expect(await run(['run', 'a.txt', '-o', 'out'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('沿用原有处理意见 5 条'),
    });
  });
});
