import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factsOf } from '../../pipeline/check/facts.js';
import { Occurrence, textsOf } from '../../pipeline/check/search/texts.js';
import { suspectedWords } from '../../pipeline/check/spelling/suspected-words.js';
import { wordDoubled } from '../../pipeline/check/text/word-doubled.js';
import { wordMisspelt } from '../../pipeline/check/text/word-misspelt.js';
import { readDocument, type DutyList } from '../../pipeline/index.js';
import { generateTownship, plainLayout, renderText } from '../townships/index.js';
import { wholeText } from './documents.js';
import { figure, ms, printTable } from './print.js';
import { DictionaryTrial } from './spelling/dictionary-trial.js';
import { ruleTimes } from './spelling/rule-times.js';

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
 * not set (every other one), beside the patterns and beside a dictionary alone; false hints on sound texts; time and
 * memory.
 */
export async function benchMisspellings(): Promise<void> {
  const { path, bytes } = wholeText();
  const list = await listOf(path, bytes);
  const all = parse(readFileSync(`${FOLDER}/misspellings.yaml`, 'utf8')) as Misspelling[];
  const trial = new DictionaryTrial();
  for (const [name, half] of [
    ['set on', 0],
    ['held out', 1],
  ] as const) {
    const some = all.filter((_, index) => index % 2 === half);
    printTable(`misspellings beside ${path}, the half that the method was ${name}`, [
      [
        'kind',
        'number',
        'told',
        'rightly named',
        'patterns alone',
        'dictionary alone: told',
        'rightly named',
      ],
      ...rowsOf(some, list, trial),
    ]);
  }
  await printFalse(list, path, trial);
  printTimes(path);
}

function rowsOf(some: readonly Misspelling[], list: DutyList, trial: DictionaryTrial): string[][] {
  const kinds = [...new Set(some.map(({ kind }) => kind))];
  const texts = textsOf(list);
  const outcomes = some.map((each) => ({ each, ...outcomeOf(each, texts, list, trial) }));
  const row = (name: string, of: typeof outcomes): string[] => {
    const share = (is: (outcome: Outcome) => boolean): string =>
      `${((100 * of.filter(is).length) / Math.max(1, of.length)).toFixed(0)} %`;
    return [
      name,
      figure(of.length),
      share(({ told }) => told),
      share(({ named }) => named),
      share(({ pattern }) => pattern),
      share(({ trialTold }) => trialTold),
      share(({ trialNamed }) => trialNamed),
    ];
  };
  const findable = outcomes.filter(({ each }) => each.word !== true);
  const words = outcomes.filter(({ each }) => each.word === true);
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        findable.filter(({ each }) => each.kind === kind),
      ),
    ),
    row('all of these', findable),
    row('words themselves', words),
  ];
}

interface Outcome {
  told: boolean;
  named: boolean;
  pattern: boolean;
  trialTold: boolean;
  trialNamed: boolean;
}

function outcomeOf(
  { right, wrong, sentence }: Misspelling,
  texts: readonly Occurrence[],
  list: DutyList,
  trial: DictionaryTrial,
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
  const facts = factsOf(own as DutyList);
  const patterns = [...wordMisspelt.check(facts), ...wordDoubled.check(facts)];
  const tried = trial.corrected(misspelt.text);
  return {
    told: found.length > 0,
    named: put.includes(sentence),
    pattern: patterns.some(({ about }) => about.of === 'subject' && about.subject.kind === 'paragraph'),
    trialTold: tried.length > 0,
    trialNamed: tried.includes(sentence),
  };
}

function paragraph(text: string): Occurrence {
  const place = { kind: 'text', line: 1, column: 1 } as const;
  return new Occurrence('paragraph', text, place, { kind: 'paragraph', paragraph: 0, span: null });
}

/** Prose of the trade: some words of the first were added to the trade's words; the second was written afterwards. */
const PROSE = [
  ['prose of the trade', 'prose.txt'],
  ['prose by somebody who has seen nothing of the method', 'prose-unseen.txt'],
] as const;

async function printFalse(list: DutyList, path: string, trial: DictionaryTrial): Promise<void> {
  const tried = (texts: readonly Occurrence[]): number =>
    texts.reduce((sum, { text }) => sum + trial.corrected(text).length, 0);
  const hintsOf = (of: DutyList): string[] =>
    factsOf(of).suspectedWords.map(({ was, meant }) => `${was}→${meant}`);
  const told = new Map<string, number>();
  let [withHints, withTried] = [0, 0];
  for (let seed = 1; seed <= LISTS; seed++) {
    const text = renderText(generateTownship({ seed }), plainLayout);
    const made = await listOf(`seed-${seed}.txt`, new TextEncoder().encode(text));
    const hints = hintsOf(made);
    for (const hint of hints) told.set(hint, (told.get(hint) ?? 0) + 1);
    if (hints.length > 0) withHints++;
    if (tried(textsOf(made)) > 0) withTried++;
  }
  const inList = hintsOf(list);
  printTable('hints on sound texts', [
    ['', 'hints', 'dictionary alone', ''],
    [path, figure(inList.length), figure(tried(textsOf(list))), inList.join(' ')],
    [
      `of ${LISTS} made lists, lists with a hint`,
      figure(withHints),
      figure(withTried),
      [...told].map(([hint, times]) => `${hint} (${times})`).join(' '),
    ],
    ...PROSE.map(([name, file]) => {
      const prose = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').map(paragraph);
      const characters = prose.reduce((sum, { text }) => sum + text.length, 0);
      const ofTenThousand = (hints: number): string => ((hints / characters) * 10_000).toFixed(1);
      const hints = suspectedWords(prose, []).map(({ was, meant }) => `${was}→${meant}`);
      return [
        `${name}, of 10,000 characters`,
        ofTenThousand(hints.length),
        ofTenThousand(tried(prose)),
        hints.join(' '),
      ];
    }),
  ]);
}

function printTimes(path: string): void {
  const { load, first, later, thread, heap } = ruleTimes(path);
  printTable(
    `what the rule adds to a check of ${path}, in processes of their own that have checked it without`,
    [
      ['', 'least of the processes'],
      ['loading the words: processor time, ms', ms(load)],
      ['the first check with the rule: processor time of all threads, ms', ms(first)],
      ['both on the thread that waits for them, ms', ms(thread)],
      ['each later one: processor time of all threads, ms', ms(later)],
      ['memory that is held after it, MB', (heap / 1e6).toFixed(1)],
    ],
  );
}

async function listOf(path: string, bytes: Uint8Array): Promise<DutyList> {
  const read = await readDocument(path, bytes);
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}
