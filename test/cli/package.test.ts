import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWithManifest, packageFolder } from '../../pipeline/cli/package.js';

test('the folder of the package is that of its package.json', () => {
  expect(packageFolder()).toBe(resolve('.'));
  expect(folderWithManifest(resolve('pipeline/cli/start'))).toBe(resolve('.'));
});

test('a command that was copied without its package says so, and does not look for ever', () => {
  const folder = mkdtempSync(`${tmpdir()}/qingdan-`);
  try {
    expect(() => folderWithManifest(folder)).toThrow(`there is no package.json in ${folder} or above it`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
