/**
 * What npm runs before it packs or links this folder: a build, where `dist/` is not of this source yet. It prints
 * nothing on standard output: pre-commit takes what `npm pack` prints for the name of the archive (`.npmrc` keeps
 * npm's own lines out of it).
 */
import { createRequire } from 'node:module';
import { build, isBuilt } from './build.mjs';

function hasCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc') !== '';
  } catch {
    return false;
  }
}

if (!isBuilt() && !hasCompiler()) {
  // `npm install --global git+https://…` makes its install in the clone a global one too, which brings no tools.
  process.stderr.write(
    'qingdan: the compiler is missing. Of a git address npm installs no command with --global: use\n' +
      '  npx --yes --package git+https://… -- qingdan …\n' +
      'In a clone run npm install first.\n',
  );
  process.exitCode = 1;
} else if (!isBuilt() && !(await build())) process.exitCode = 1;
else {
  // Its compiler is one of the tools, and missing where they are.
  const { buildPage, isPageBuilt } = await import('../web/build.mjs').catch(() => ({
    isPageBuilt: () => true,
  }));
  if (!isPageBuilt()) await buildPage();
}
