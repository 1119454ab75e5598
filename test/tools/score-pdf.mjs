/**
 * Scores PDFs against what they were printed from:
 *
 *     npm run build && node test/tools/score-pdf.mjs TRUTH.json FILE.pdf… [--show]
 *
 * TRUTH is `{basic, cooperative, recovered}`, each a list of rows, each row its cells without white space.
 * A row counts where all of its cells are exact. `--show` prints the first rows that differ.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listsOf } from './pdf-lists.mjs';
import { extract } from '../../dist/pipeline/extract/index.js';

const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const truth = JSON.parse(readFileSync(files.shift(), 'utf8'));
const expected = [truth.basic, truth.cooperative, truth.recovered].filter((rows) => rows && rows.length > 0);
const total = expected.reduce((sum, rows) => sum + rows.length, 0);
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const result = await extract({ kind: 'binary', document: file, format: 'pdf', bytes, notes: [] });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  if (!result.ok) {
    console.log(`${basename(file)}: ${result.failure.code}: ${result.failure.message.en}`);
    continue;
  }
  const lists = listsOf(result.value);
  let exact = 0;
  let shown = 0;
  const found = lists.map((rows) => rows.length).join('+');
  expected.forEach((rows, index) => {
    const got = lists[index] ?? [];
    const keys = new Map();
    for (const row of got) keys.set(row.join('|'), (keys.get(row.join('|')) ?? 0) + 1);
    rows.forEach((row, at) => {
      const key = row.join('|');
      const left = keys.get(key) ?? 0;
      if (left > 0) {
        exact++;
        keys.set(key, left - 1);
      } else if (process.argv.includes('--show') && shown++ < 6) {
        console.log(`  list ${index + 1} row ${at + 1}\n    want ${key}\n    got  ${got[at]?.join('|')}`);
      }
    });
  });
  const methods = [...new Set(result.value.blocks.filter((b) => b.kind === 'table').map((b) => b.method))];
  const notes = result.value.notes.map((note) => `${note.code}@${note.place?.page ?? ''}`);
  console.log(
    `${basename(file)}: ${exact}/${total} exact (rows ${found}) ${methods.join(',')} ${seconds}s${notes.length > 0 ? ` NOTES ${notes.slice(0, 5).join(' ')}` : ''}`,
  );
}
