import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConfigFiles, readText, settingsFor } from '../../../pipeline/cli/settings/config-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a command reads a config once, however many documents it is for; another command reads it anew', async () => {
  const path = join(folder, 'qingdan.config.yaml');
  const langOf = async (document: string, configs: ConfigFiles): Promise<unknown> => {
    const settings = await settingsFor(join(folder, document), { given: {} }, configs);
    return settings.ok ? [settings.value.path, settings.value.config.lang] : settings;
  };
  writeFileSync(path, 'lang: en\n');
  const configs = new ConfigFiles(folder);
  expect(await langOf('one.txt', configs)).toEqual([path, 'en']);
  writeFileSync(path, 'lang: zh\n');
  expect(await langOf('two.txt', configs)).toEqual([path, 'en']);
  expect(await langOf('two.txt', new ConfigFiles(folder))).toEqual([path, 'zh']);
});

test.each([
  [1_000_000, true],
  [1_000_001, false],
])('a file of decisions of %i bytes', (bytes, read) => {
  const path = join(folder, 'long.yaml');
  writeFileSync(path, ' '.repeat(bytes));
  const text = readText(path, folder);
  expect(text.ok || text.failure.code).toBe(read ? true : 'too-large');
});
