#!/usr/bin/env node
/**
 * Makes `dist/command/`, the command as it is installed, of `pipeline/cli/`: one file for each part that is loaded at
 * once, and what loads them. `npm run build` calls it. Two files of a folder say where a part begins: `main.ts` for the
 * process, `worker.ts` for a thread.
 *
 * The parts are CommonJS, which esbuild does not part: what V8 has made of a script can be kept, of a module it cannot.
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = join(ROOT, 'dist/command');

/** By what name parts ask for the thread that `start/main.ts` has started: no file has it. */
const FIRST_THREAD = 'qingdan:first-thread';

/** What both have in common. What stays outside is native. */
const OPTIONS = {
  cwd: ROOT,
  platform: 'node',
  external: [/^@napi-rs\//, FIRST_THREAD],
  onLog: (level, log) => {
    throw new Error(log.message);
  },
};
const WRITTEN = { format: 'cjs', minify: true, comments: false, exports: 'named' };

/** The module that says where a thread begins: from a part, and from what loads the parts, it is elsewhere. */
const threads = (path) => ({
  name: 'threads',
  load: {
    filter: { id: /reading[\\/]worker-entry\.ts$/ },
    handler: () => `export const workerEntry = () => new URL('${path}', import.meta.url);`,
  },
});

/** The module that gives the thread that was started first. */
const first = {
  name: 'first',
  load: {
    filter: { id: /reading[\\/]first-thread\.ts$/ },
    handler: () => `export { firstThread } from '${FIRST_THREAD}';`,
  },
};

/** The same for the process that recognizes text. */
const recognizer = {
  name: 'recognizer',
  load: {
    filter: { id: /recognition[\\/]child-entry\.ts$/ },
    handler: () => "export const childEntry = () => new URL('../recognizer.cjs', import.meta.url);",
  },
};

/**
 * The PDF library: what it loads beside its code (a canvas, WebAssembly, character maps) it finds in its package, where
 * that is installed.
 */
const library = {
  name: 'library',
  transform: {
    filter: { id: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.min\.mjs$/ },
    handler: (code, id) =>
      code.replaceAll('import.meta.url', `import.meta.resolve('pdfjs-dist/legacy/build/${basename(id)}')`),
  },
};

/** Builds the command. */
export async function buildCommand() {
  rmSync(COMMAND, { recursive: true, force: true });
  const parts = await bundled({
    input: { command: 'pipeline/cli/main.ts', thread: 'pipeline/cli/reading/worker.ts' },
    plugins: [threads('../worker.cjs'), first, recognizer, library],
    transform: { target: 'node20', define: { 'import.meta.resolve': 'importMetaResolve' } },
  });
  mkdirSync(join(COMMAND, 'parts'), { recursive: true });
  const names = new Set(parts.map(({ fileName }) => fileName));
  for (const part of parts) writeFileSync(join(COMMAND, 'parts', part.fileName), fileOf(part, names));
  const hash = createHash('sha256');
  for (const { fileName, code } of parts) hash.update(`${fileName}\0${code}\0`);
  await buildStarts(hash.digest('hex').slice(0, 16));
  writeFileSync(
    join(COMMAND, 'licences.txt'),
    licencesOf(
      ROOT,
      parts.flatMap(({ moduleIds }) => moduleIds),
    ),
  );
}

/** What each part is called with: `parts.ts` gives it. */
const GIVEN = 'exports,require,module,__filename,__dirname,importMetaResolve,importModule';

/** The file of a part: what V8 takes one byte or two a character of, and what Node.js need not decode. */
function fileOf({ code, dynamicImports }, names) {
  let body = code;
  for (const name of dynamicImports.filter((each) => !names.has(each))) {
    const changed = body.replace(`import(\`${name}\`)`, () => `importModule(\`${name}\`)`);
    if (changed === body) throw new Error(`no import of ${name} in its part`);
    body = changed;
  }
  // Modules are strict; scripts are where they say so.
  const text = `(function(${GIVEN}){"use strict";${body}\n})`;
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** What Node.js reads by itself: what loads the parts, for the process and for a thread, and the process that recognizes text. */
const STARTS = {
  main: 'pipeline/cli/start/main.ts',
  worker: 'pipeline/cli/start/worker.ts',
  recognizer: 'pipeline/cli/recognition/child.ts',
};

async function buildStarts(name) {
  for (const [start, path] of Object.entries(STARTS)) {
    const [{ code }] = await bundled({
      input: { [start]: path },
      plugins: [threads('./worker.cjs')],
      transform: {
        target: 'node20',
        define: { BUILD: JSON.stringify(name), FIRST_THREAD: JSON.stringify(FIRST_THREAD) },
      },
    });
    writeFileSync(join(COMMAND, `${start}.cjs`), code);
  }
  chmodSync(join(COMMAND, 'main.cjs'), 0o755);
}

async function bundled(options) {
  const bundle = await rolldown({ ...OPTIONS, ...options });
  const { output } = await bundle.generate({
    ...WRITTEN,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  });
  await bundle.close();
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommand();
