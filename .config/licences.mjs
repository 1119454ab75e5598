/** What bundles must say of the packages that are in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The licences of the packages that these files are of, as they ask for it: their texts, each once. */
export function licencesOf(root, files, more = []) {
  const folders = files.map(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(root, file).replaceAll('\\', '/'))?.[0],
  );
  const known = new Map();
  for (const folder of [...new Set(folders)].filter((each) => each !== undefined).sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const names = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
    const text = names.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    known.set(text, [...(known.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  for (const [name, text] of more) known.set(text, [name]);
  return [...known]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}`)
    .join(`\n\n${'-'.repeat(60)}\n\n`);
}
