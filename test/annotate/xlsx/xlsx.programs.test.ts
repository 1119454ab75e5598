import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomLayout } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { hasPrograms } from '../../tools/programs.mjs';
import { checked, copyWith } from '../copies.js';
import { slippedTownship } from '../slipped.js';
import { commentsIn, rowsOf, type SeenComment } from './reading.js';

/** LibreOffice opens annotated workbooks, and saves them with all that was added. */
const SEEDS = [3, 11, 24, 37, 52];
const scratch = mkdtempSync(join(tmpdir(), 'annotated-xlsx-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Comments as they are compared: LibreOffice has its own order, and keeps no author but the one in the text. */
const sorted = (comments: readonly SeenComment[]): string[] =>
  comments.map(({ sheet, cell, text }) => [sheet, cell, text].join('|')).sort();

(hasPrograms('libreoffice-calc-nogui') ? describe : describe.skip)('saved by LibreOffice', () => {
  beforeAll(async () => {
    for (const seed of SEEDS) {
      const bytes = renderXlsx(slippedTownship(seed), randomLayout(seed));
      const before = await checked(bytes, 'x.xlsx');
      const copy = await copyWith(bytes, before, before.report.findings);
      writeFileSync(join(scratch, `${seed}.xlsx`), copy.bytes);
    }
    const files = SEEDS.map((seed) => join(scratch, `${seed}.xlsx`));
    const profile = `-env:UserInstallation=file://${scratch}/profile`;
    const convert = (to: string, folder: string): unknown =>
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', to, '--outdir', join(scratch, folder), ...files],
        {
          stdio: 'ignore',
        },
      );
    convert('xlsx', 'saved');
    convert('fods', 'flat');
  }, 180_000);

  test.each(SEEDS)('seed %i has the same comments, sheet and list', async (seed) => {
    const ours = new Uint8Array(readFileSync(join(scratch, `${seed}.xlsx`)));
    const saved = new Uint8Array(readFileSync(join(scratch, 'saved', `${seed}.xlsx`)));
    expect(commentsIn(ours).length).toBeGreaterThan(2);
    expect(sorted(commentsIn(saved))).toEqual(sorted(commentsIn(ours)));
    expect(rowsOf(saved, '问题清单')).toEqual(rowsOf(ours, '问题清单'));
    const [before, after] = [await checked(ours, 'x.xlsx'), await checked(saved, 'x.xlsx')];
    expect(after.list.lists).toEqual(before.list.lists);
    expect(after.report.findings).toEqual(before.report.findings);
  });

  test('comments that LibreOffice wrote stay, beside those of a second copy', async () => {
    const saved = new Uint8Array(readFileSync(join(scratch, 'saved', `${SEEDS[0]}.xlsx`)));
    const before = await checked(saved, 'x.xlsx');
    const copy = await copyWith(saved, before, before.report.findings);
    const [old, both] = [sorted(commentsIn(saved)), sorted(commentsIn(copy.bytes))];
    expect(both).toEqual(expect.arrayContaining(old));
    expect(both).toHaveLength(2 * old.length);
    expect([copy.comments, copy.beside]).toEqual([old.length, old.length]);
    expect(rowsOf(copy.bytes, '问题清单 (2)')).toEqual(rowsOf(saved, '问题清单'));
    expect(await checked(copy.bytes, 'x.xlsx')).toEqual(before);
  });

  test.each(SEEDS)('seed %i shows each comment at its cell, in a box that holds its text', (seed) => {
    const flat = readFileSync(join(scratch, 'flat', `${seed}.fods`), 'utf8');
    const ours = commentsIn(new Uint8Array(readFileSync(join(scratch, `${seed}.xlsx`))));
    const boxes = [
      ...flat.matchAll(/<office:annotation [^>]*svg:width="([\d.]+)in" svg:height="([\d.]+)in"/g),
    ];
    expect(boxes).toHaveLength(ours.length);
    for (const [, width, height] of boxes) {
      expect(Number(width)).toBeGreaterThan(3);
      expect(Number(height)).toBeGreaterThan(0.7);
    }
    // Text in the file is in runs of one look each.
    const told = flat.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    const missing = ours.map(({ text }) => text.replace(/\s/g, '')).filter((text) => !told.includes(text));
    expect(missing).toEqual([]);
  });
});
