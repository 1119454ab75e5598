/**
 * Writes what the report page does in a browser, in one line, to `pipeline/emit/page/behaviour.generated.ts`:
 *
 *     node test/tools/generate-page.mjs
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as prettier from 'prettier';

const ROOT = new URL('../../', import.meta.url);
const PATH = 'pipeline/emit/page/behaviour.generated.ts';

/** The generated file as it should be: its path in the project, and its content. */
export async function generate() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('pipeline/emit/page/behaviour/page.ts', ROOT))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const script = outputFiles[0].text.trim();
  // A script in a page ends where this stands, also in one of its texts.
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end the element that holds it');
  const code = [
    '// Generated from pipeline/emit/page/behaviour/ by test/tools/generate-page.mjs: change those files, not this one.',
    '/** What the report page does in a browser. */',
    `export const BEHAVIOUR: string = ${JSON.stringify(script)};`,
    '',
  ].join('\n');
  const config = await prettier.resolveConfig(fileURLToPath(new URL(PATH, ROOT)));
  return { path: PATH, content: await prettier.format(code, { ...config, parser: 'typescript' }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, content } = await generate();
  await writeFile(new URL(path, ROOT), content);
}
