#!/usr/bin/env node
/**
 * Makes `dist/web/qingdan.html`, the whole tool in one file that needs no network: `npm run build:web`. The build of an
 * installation calls it too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zipSync, zlibSync } from 'fflate';
import { sourceHash } from '../.config/build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Where the page is, and the mark that says of which source it is. */
const PAGE = join(ROOT, 'dist/web/qingdan.html');
const MARK = join(ROOT, 'dist/web/source.sha256');

const pageHash = () => sourceHash(['pipeline', 'web']);

/** True where the page is there and of this source. */
export function isPageBuilt() {
  return existsSync(PAGE) && existsSync(MARK) && readFileSync(MARK, 'utf8') === pageHash();
}

/** One script of a source file and all that it imports. Chromium 109 is the last one for Windows 7. */
async function bundle(entry, options = {}) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'web', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    legalComments: 'none',
    define: { VERSION: JSON.stringify(version) },
    // The pipeline asks where a module lies only in Node; a classic thread has no answer.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'warning',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

/** A script that stands in a page, where `</script` would end it. */
function inline(script) {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end the element that holds it');
  return script.trim();
}

/** The character maps of PDFs as a ZIP, each by the name by which the library asks for it. */
function characterMaps() {
  const names = readdirSync(join(PDFJS, 'cmaps')).filter((name) => name.endsWith('.bcmap'));
  const files = names.map((name) => [`cmaps/${name}`, readFileSync(join(PDFJS, 'cmaps', name))]);
  // The day of a member would change the file from one build to the next.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: '1980-01-01T12:00:00' });
}

const base64 = (bytes) => Buffer.from(bytes).toString('base64');
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Builds the page. */
export async function buildPage() {
  const source = pageHash();
  const [thread, script, template] = await Promise.all([
    // In a thread there is no document: some packages have another file for it.
    bundle('thread/thread.ts', { conditions: ['worker'] }),
    bundle('page/main.ts'),
    bundle('page/document.ts', { format: 'esm' }),
  ]);
  const { documentOf } = await import(`data:text/javascript;base64,${base64(Buffer.from(template))}`);
  const page = documentOf({
    guard: inline(readFileSync(join(ROOT, 'web/page/too-old.js'), 'utf8')),
    script: inline(script),
    thread: base64(zlibSync(Buffer.from(thread), { level: 9 })),
    maps: base64(characterMaps()),
    hashOf,
  });
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  writeFileSync(MARK, source);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
