import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = 'test/county/wordings';

/** The wordings of each duty in the files whose names begin so: see `test/county/wordings/README.md`. */
export function wordedDuties(half: 'a' | 'b'): string[][] {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(half) && name.endsWith('.yaml'));
  return files.flatMap((name) => dutiesIn(readFileSync(join(FOLDER, name), 'utf8'), name));
}

/** The duties of a file; an error says what is wrong with it. */
function dutiesIn(text: string, file: string): string[][] {
  const { items } = parse(text) as {
    items: { names: string[]; twins?: (string | string[])[] }[];
  };
  const duties = items.flatMap(({ names, twins = [] }) => [names, ...twins.map((twin) => [twin].flat())]);
  const seen = new Set<string>();
  for (const name of duties.flat()) {
    if (seen.has(name)) throw new Error(`${file}: ${name} stands for two duties`);
    seen.add(name);
  }
  return duties;
}
