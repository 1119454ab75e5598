/**
 * Draws docs/summary.svg: what a terminal shows of the fixture list without row 57 of its first table.
 * Needs a build: `npm run build && node test/tools/draw-summary.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringWidth } from '../../dist/pipeline/emit/words/columns-layout.js';
import { documentText } from '../../dist/pipeline/emit/reports/text/index.js';
import { checkDocument } from '../../dist/pipeline/index.js';

const NAME = '青禾镇履职事项清单.txt';
const COLUMN = 7.5;
const LINE = 21;
const MARGIN = 20;

const lines = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8').split('\n');
const row = lines.findIndex((line) => line.startsWith('57\t'));
const text = lines.filter((_, index) => index !== row).join('\n');
const checked = await checkDocument(NAME, new TextEncoder().encode(text));
if (!checked.ok) throw new Error(checked.failure.message.en);
const told = { ...checked.value, text: null };
const shown = documentText(told, { lang: 'zh', color: true, width: 100, quiet: false });

const CLASSES = { 1: 'b', 2: 'd', 4: 'u', 31: 'r', 32: 'g', 33: 'y', 36: 'c' };
const ENDS = { 22: ['b', 'd'], 24: ['u'], 39: ['r', 'g', 'y', 'c'] };

/** The runs of a line, each with its classes. */
function runsOf(line) {
  const runs = [];
  let classes = new Set();
  // eslint-disable-next-line no-control-regex -- it reads the colours of a terminal
  for (const [, code, words] of line.matchAll(/\u001b\[(\d+)m|([^\u001b]+)/g)) {
    if (words !== undefined) runs.push({ words, classes: [...classes].sort().join(' ') });
    else if (CLASSES[code] !== undefined) classes.add(CLASSES[code]);
    else classes = new Set([...classes].filter((each) => !ENDS[code]?.includes(each)));
  }
  return runs;
}

const escape = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const printed = [`\u001b[2m$\u001b[22m qingdan check ${NAME}`, ...shown.trimEnd().split('\n')];
const texts = [];
let widest = 0;
for (const [index, line] of printed.entries()) {
  let column = 0;
  for (const { words, classes } of runsOf(line)) {
    const lead = words.length - words.trimStart().length;
    const bare = words.trim();
    const width = stringWidth(bare);
    const x = MARGIN + (column + lead) * COLUMN;
    const style = classes === '' ? '' : ` class="${classes}"`;
    if (bare !== '') {
      const y = 46 + index * LINE;
      texts.push(`<text x="${x}" y="${y}" textLength="${width * COLUMN}"${style}>${escape(bare)}</text>`);
    }
    column += stringWidth(words);
  }
  widest = Math.max(widest, column);
}
const width = Math.ceil(2 * MARGIN + widest * COLUMN);
const height = 46 + printed.length * LINE;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t">
<title id="t">qingdan check on a list that has lost row 57 of 基本履职: 110 stated, 109 counted, and why</title>
<style>
text { font: 14px "Noto Sans Mono CJK SC", "Sarasa Mono SC", "Source Han Mono SC", Menlo, Consolas, "PingFang SC", "Microsoft YaHei", monospace; fill: #d7dae0; white-space: pre; }
.b { font-weight: 700; fill: #ffffff; }
.u { text-decoration: underline; }
.d { fill: #8b93a1; }
.r { fill: #ff6b6b; }
.g { fill: #6bcf7f; }
.y { fill: #e5c07b; }
.c { fill: #56b6c2; }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#1e222a"/>
<circle cx="20" cy="16" r="5" fill="#ff5f56"/><circle cx="38" cy="16" r="5" fill="#ffbd2e"/><circle cx="56" cy="16" r="5" fill="#27c93f"/>
${texts.join('\n')}
</svg>
`;
writeFileSync('docs/summary.svg', svg);
