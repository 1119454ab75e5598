#!/usr/bin/env node
/**
 * Makes `dist/web/qingdan.html`, the whole tool in one file that needs no network: `npm run build:web`. The build of an
 * installation calls it too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zipSync, zlibSync } from 'fflate';
import { sourceHash } from '../.config/build.mjs';
import { licencesOf } from '../.config/licences.mjs';

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

/** What is in the page beside packages: the character maps have another licence than the library. */
const LICENCES = [['Adobe CMap Resources', readFileSync(join(PDFJS, 'cmaps/LICENSE'), 'utf8').trim()]];

const TOOLS = createRequire(import.meta.url);

/** A module of the project that Node can load. */
async function load(code) {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** The schemas as validators that are code already: the page's policy lets no text become code, as Ajv has it. */
const validators = {
  name: 'validators',
  setup({ onLoad }) {
    onLoad({ filter: /validate[\\/]validators[\\/](?:accepted|config)\.ts$/ }, async ({ path }) => {
      const name = basename(path, '.ts');
      const contents = `export { ${name}Schema as schema } from '../${name}.generated.js';
        export { tagged } from '../tags.js';`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: dirname(path), loader: 'ts' },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const { schema, tagged } = await load(outputFiles[0].text);
      const { Ajv2020 } = TOOLS('ajv/dist/2020.js');
      const standalone = TOOLS('ajv/dist/standalone').default;
      const options = { strict: true, allErrors: true, discriminator: true, verbose: true };
      const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
      const code = standalone(ajv, ajv.compile(tagged(schema)));
      return {
        contents: code.replace(
          /export const validate = (\w+);export default \w+;/,
          `export const ${name}Validator = $1;`,
        ),
        resolveDir: dirname(path),
      };
    });
  },
};

/** One script of a source file and all that it imports. Chromium 109 is the last one for Windows 7. */
async function bundle(entry, options = {}) {
  const { version, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [join(ROOT, 'web', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    legalComments: 'none',
    define: {
      VERSION: JSON.stringify(version),
      SCHEMAS: JSON.stringify(addressOfSchemas(version, repository)),
    },
    plugins: [validators],
    // The pipeline asks where a module lies only in Node; a classic thread has no answer.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'warning',
    write: false,
    ...options,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0].text, inputs: used.map(([path]) => path) };
}

/** Where the schemas of this version are public, as `publicAddress` of the command line has it. */
function addressOfSchemas(version, { url }) {
  const repository = url.replace(/^git\+https:\/\/github\.com\/|\.git$/g, '');
  return `https://raw.githubusercontent.com/${repository}/v${version}/schemas/`;
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
    bundle('thread/thread.ts', {
      conditions: ['worker'],
      alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    }),
    bundle('page/main.ts'),
    bundle('page/document.ts', { format: 'esm' }),
  ]);
  const { documentOf } = await load(template.code);
  const page = documentOf({
    guard: inline(readFileSync(join(ROOT, 'web/page/too-old.js'), 'utf8')),
    script: inline(script.code),
    thread: base64(zlibSync(Buffer.from(thread.code), { level: 9 })),
    maps: base64(characterMaps()),
    licences: inline(licencesOf(ROOT, [...thread.inputs, ...script.inputs], LICENCES)),
    hashOf,
  });
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  writeFileSync(MARK, source);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
