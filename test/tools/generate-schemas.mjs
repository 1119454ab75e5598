/**
 * Writes the types and the schema objects of `schemas/*.schema.json` to `pipeline/validate/*.generated.ts`:
 *
 *     node test/tools/generate-schemas.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import * as prettier from 'prettier';

const ROOT = new URL('../../', import.meta.url);

/** The schemas, and the name of the constant that holds each. */
const SCHEMAS = [
  { name: 'duty-list', constant: 'dutyListSchema' },
  { name: 'report', constant: 'reportSchema' },
  { name: 'comparison', constant: 'comparisonSchema' },
  { name: 'config', constant: 'configSchema' },
  { name: 'accepted', constant: 'acceptedSchema' },
  { name: 'county-decisions', constant: 'countyDecisionsSchema' },
];

/** The generated files as they should be: the path of each in the project, and its content. */
export async function generate() {
  return Promise.all(
    SCHEMAS.map(async ({ name, constant }) => {
      const from = `schemas/${name}.schema.json`;
      const path = `pipeline/validate/${name}.generated.ts`;
      const json = await readFile(new URL(from, ROOT), 'utf8');
      const types = await typesOf(json);
      const code = [
        `// Generated from ${from} by test/tools/generate-schemas.mjs: change that schema, not this file.`,
        types,
        `/** The schema itself: the content of \`${from}\`. */`,
        `export const ${constant}: Readonly<Record<string, unknown>> = ${json.trim()};`,
      ].join('\n\n');
      return { path, content: await format(path, code) };
    }),
  );
}

function typesOf(json) {
  const schema = JSON.parse(json, (_key, value) => (hasOwnDescription(value) ? wrapped(value) : value));
  return compile(schema, schema.title, { bannerComment: '', format: false });
}

/** True for a reference with a description of its own: the compiler would take it for a new type. */
function hasOwnDescription(value) {
  return typeof value?.$ref === 'string' && typeof value.description === 'string';
}

function wrapped({ description, $ref }) {
  return { description, allOf: [{ $ref }] };
}

async function format(path, code) {
  const file = fileURLToPath(new URL(path, ROOT));
  const config = await prettier.resolveConfig(file, { editorconfig: true });
  return prettier.format(code, { ...config, filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, content } of await generate()) await writeFile(new URL(path, ROOT), content);
}
