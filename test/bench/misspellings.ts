import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factsOf } from '../../pipeline/check/facts.js';
import { Occurrence, textsOf } from '../../pipeline/check/search/texts.js';
import { suspectedWords } from '../../pipeline/check/spelling/suspected-words.js';
import { wordMisspelt } from '../../pipeline/check/text/word-misspelt.js';
import { check, readDocument, type DutyList } from '../../pipeline/index.js';
import { generateTownship, plainLayout, renderText } from '../townships/index.js';
import { wholeText } from './documents.js';
import { measure } from './measure.js';
import { figure, ms, printTable } from './print.js';

/**
 * A misspelling, written apart from the method (by how typists, recognizers and copying err) in a sentence of the trade;
 * `word`: the wrong form is a word itself, which cannot be found.
 */
interface Misspelling {
  right: string;
  wrong: string;
  kind: string;
  sentence: string;
  word?: boolean;
}

const FOLDER = 'test/bench/spelling';
const LISTS = 200;

/**
 * Misspellings put one by one beside a whole list: told and rightly named, by kind, on the half on which the method was
 * not set (every other one); false hints on sound texts; the time of the rule.
 */
export async function benchMisspellings(): Promise<void> {
  const { path, bytes } = wholeText();
  const list = await listOf(path, bytes);
  const all = parse(readFileSync(`${FOLDER}/misspellings.yaml`, 'utf8')) as Misspelling[];
  for (const [name, half] of [
    ['set on', 0],
    ['held out', 1],
  ] as const) {
    const some = all.filter((_, index) => index % 2 === half);
    printTable(`misspellings beside ${path}, the half that the method was ${name}`, [
      ['kind', 'number', 'told', 'rightly named', 'word-misspelt alone'],
      ...rowsOf(some, list),
    ]);
  }
  await printFalse(list, path);
  const on = { rules: { 'word-suspected': 'info' } } as const;
  const timings = await measure([
    { name: 'without', run: () => check(list) },
    { name: 'with', run: () => check(list, on) },
  ]);
  const [without, whole] = timings.map(({ median }) => median);
  printTable(`check of ${path}, in one process after warm-up`, [
    ['', 'median ms'],
    ['without word-suspected', ms(without ?? 0)],
    ['with it', ms(whole ?? 0)],
  ]);
}

function rowsOf(some: readonly Misspelling[], list: DutyList): string[][] {
  const kinds = [...new Set(some.map(({ kind }) => kind))];
  const texts = textsOf(list);
  const outcomes = some.map((each) => ({ each, ...outcomeOf(each, texts, list) }));
  const row = (name: string, of: typeof outcomes): string[] => {
    const share = (count: number): string => `${((100 * count) / Math.max(1, of.length)).toFixed(0)} %`;
    return [
      name,
      figure(of.length),
      share(of.filter(({ told }) => told).length),
      share(of.filter(({ named }) => named).length),
      share(of.filter(({ pattern }) => pattern).length),
    ];
  };
  const findable = outcomes.filter(({ each }) => each.word !== true);
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        findable.filter(({ each }) => each.kind === kind),
      ),
    ),
    row('all of these', findable),
    row(
      'words themselves',
      outcomes.filter(({ each }) => each.word === true),
    ),
  ];
}

interface Outcome {
  told: boolean;
  named: boolean;
  pattern: boolean;
}

function outcomeOf(
  { right, wrong, sentence }: Misspelling,
  texts: readonly Occurrence[],
  list: DutyList,
): Outcome {
  const misspelt = paragraph(sentence.replace(right, wrong));
  const found = suspectedWords([...texts, misspelt], []).filter(({ places }) =>
    places.some(({ occurrence }) => occurrence === misspelt),
  );
  const put = found.map(({ meant, places }) => {
    const { start = 0, end = 0 } = places.find(({ occurrence }) => occurrence === misspelt) ?? {};
    return misspelt.text.slice(0, start) + meant + misspelt.text.slice(end);
  });
  const { statement } = list;
  const own = {
    ...list,
    statement: { ...statement, paragraphs: [{ text: misspelt.text, place: misspelt.place }] },
  };
  const patterns = [...wordMisspelt.check(factsOf(own as DutyList))];
  return {
    told: found.length > 0,
    named: put.includes(sentence),
    pattern: patterns.some(({ about }) => about.of === 'subject' && about.subject.kind === 'paragraph'),
  };
}

function paragraph(text: string): Occurrence {
  const place = { kind: 'text', line: 1, column: 1 } as const;
  return new Occurrence('paragraph', text, place, { kind: 'paragraph', paragraph: 0, span: null });
}

async function printFalse(list: DutyList, path: string): Promise<void> {
  const prose = readFileSync(`${FOLDER}/prose.txt`, 'utf8').split('\n').map(paragraph);
  const hints = (texts: readonly Occurrence[]): string[] =>
    suspectedWords(texts, []).map(({ was, meant }) => `${was}→${meant}`);
  const characters = prose.reduce((sum, { text }) => sum + text.length, 0);
  const inProse = hints(prose);
  let withHints = 0;
  for (let seed = 1; seed <= LISTS; seed++) {
    const text = renderText(generateTownship({ seed }), plainLayout);
    const made = await listOf(`seed-${seed}.txt`, new TextEncoder().encode(text));
    if (hints(textsOf(made)).length > 0) withHints++;
  }
  const inList = hints(textsOf(list));
  printTable('hints on sound texts', [
    ['', 'hints', ''],
    [path, figure(inList.length), inList.join(' ')],
    [`${LISTS} made lists: lists with a hint`, figure(withHints), ''],
    [
      `prose of the trade, of 10,000 characters`,
      ((inProse.length / characters) * 10_000).toFixed(1),
      inProse.join(' '),
    ],
  ]);
}

async function listOf(path: string, bytes: Uint8Array): Promise<DutyList> {
  const read = await readDocument(path, bytes);
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}
