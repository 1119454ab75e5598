#!/usr/bin/env node
/**
 * Builds `dist/` anew: the compiled TypeScript, the command that is installed, and a mark that says of which source it is.
 * `npm run build`; the tests call it where the mark is not that of the source. `--hash` prints a name for what is
 * installed with it, by which the action keeps it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const MARK = join(DIST, 'source.sha256');

/** One hash of all that is made of these folders: names and contents, whatever a clock or a checkout says of them. */
export function sourceHash(folders = ['pipeline']) {
  const names = folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.(?:ts|js|mjs)$/.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of ['tsconfig.json', ...names])
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(ROOT, name)))
      .update('\0');
  return hash.digest('hex');
}

/** True where `dist/` is whole and of this source. */
export function isBuilt() {
  return existsSync(MARK) && readFileSync(MARK, 'utf8') === sourceHash();
}

/**
 * Builds the pipeline and the command, all that an installation needs; `withTests` the tools under `test/` too, which
 * takes twice the time. False where the compiler has found an error.
 */
export async function build({ withTests = false } = {}) {
  const source = sourceHash();
  rmSync(DIST, { recursive: true, force: true });
  const project = withTests ? 'tsconfig.json' : '.config/tsconfig.pipeline.json';
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(ROOT, project)], {
    // What the compiler says is no result of the command that runs this: it goes to stderr.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) return false;
  // Its bundler is one of the tools, and the hash of an installation is asked for where there are none.
  const { buildCommand } = await import('./build-command.mjs');
  await buildCommand();
  writeFileSync(MARK, source);
  return true;
}

/** One hash of all that an installation is made of: the source, and the packages that it needs. */
function installationHash() {
  const hash = createHash('sha256').update(sourceHash(['pipeline', 'web']));
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [task] = process.argv.slice(2);
  if (task === '--hash') console.log(installationHash());
  else if (!(await build({ withTests: true }))) process.exitCode = 1;
}
