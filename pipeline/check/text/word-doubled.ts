import { fold } from '../../common/characters.js';
import { say } from '../../common/result.js';
import { LONG_ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import type { JoinedTexts } from '../search/joined-texts.js';
import type { Needs } from '../search/prefilter.js';
import { defectOf, findSlips, type Slip } from '../search/pattern-matches.js';
import type { Occurrence } from '../search/texts.js';
import { TEXT_SETTINGS } from '../settings.js';

/**
 * Words that stand once in any sentence, with what makes two of them right: 目的的, 涉及及时, 参与与会, 面对对口.
 */
const PARTICLES =
  /(?<!目)的的(?!确|士)|(?<![共饱温缓平总祥调中随])和和(?![谐平美睦解善气蔼])|(?<![普涉以提波危])及及(?![时格早])|(?<![参给赠授])与与(?![会])|(?<![针面应相核绝反比配校])对对(?![口象外手联策照方标接于])|(?<!间)或或|(?<![合一兼归])并并(?![入轨购联])|(?<!即)将将(?!军|领)|把把(?!关)|被被(?!子)|(?<![于])是是(?!非|否)|(?<![作成行认以称变])为为(?!民)|(?<![存现所潜内外实])在在(?![建校职岗编家线场册逃途读押籍任外])/gu;

/** A word of two or more characters, twice. */
const WORDS = new RegExp(`(\\p{Script=Han}{2,${TEXT_SETTINGS.maxDoubledWord}})\\1`, 'gu');

/** An entry of an enumeration, twice in a row. */
const ENTRIES = new RegExp(
  `(?<=^|[、，；。：:\\n])(\\p{Script=Han}{2,${TEXT_SETTINGS.maxDoubledEntry}})[、，]\\1(?=[、，；。\\n]|等|和|及|$)`,
  'gmu',
);

/** One character twice: 工工作. */
const CHARACTER = /(\p{Script=Han})\1(?!\1)/gu;

/**
 * One character three times or more: 社会会会工作. Numerals, 某某某 and what ends the names of places may meet so: 李家村村村民
 * is a villager of 李家村.
 */
const THRICE = new RegExp(
  `((?![${LONG_ORDINAL_CHARACTERS}〇零千万某省市县区乡镇村旗盟州屯庄组社])\\p{Script=Han})\\1{2,}`,
  'gu',
);

/** What a text must hold for a pattern to be worth a search. */
const NEEDS: ReadonlyMap<RegExp, Needs> = new Map<RegExp, Needs>([
  [WORDS, { doubled: TEXT_SETTINGS.maxDoubledWord }],
  [THRICE, { thrice: true }],
]);

/** Doubled words that say each, or every, or over and over. */
const RIGHT =
  /^(?:一.|逐.|挨.|分.|人人|天天|时时|处处|家家|户户|村村|层层|代代|年年|月月|日日|事事|件件|条条|项项|级级|步步|点点)/u;

/** A word stands twice: 的的, 开展开展, 宣传、宣传. */
export const wordDoubled: Rule = {
  id: 'word-doubled',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '词语重复',
      why: '多打、多贴了一次，或者其中一个本来应是别的词。',
      mayBeWrong: '前后两个词相接处的字正好相同，例如名称以前一个词开头。',
    },
    en: {
      title: 'A word stands twice',
      why: 'It was typed or pasted twice, or one of the two was meant to be another word.',
      mayBeWrong: prose`
        two words that meet and have the same characters, such as a name that begins with the word before it.
      `,
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 做好老年食堂的的日常管理 |
        | 2 | 民生服务 | 开展开展就业培训 |
        | 3 | 民生服务 | 做好补贴申报、审核、审核、发放 |
        | 4 | 民生服务 | 探访独居老人探访独居老人 |
        | 5 | 民生服务 | 做好社会会会工作 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 查处以营利为目的的中介，宣传到家家户户、人人知晓 |
        | 2 | 民生服务 | 逐户逐户走访职工工作生活情况，层层落实责任 |
        | 3 | 民生服务 | 做好工会会员、共产党党员和李家村村村民登记 |
        | 4 | 交通运输 | 推进村村通、户户通建设 |
      `,
    ],
  },
  *check(facts) {
    const doubled = new Set<Occurrence>();
    for (const occurrence of facts.texts) {
      const half = halfOf(occurrence.text);
      if (half !== null) doubled.add(occurrence);
      if (occurrence.kind !== 'cell' || half === null) continue;
      const where = { occurrence, start: half, end: occurrence.text.length };
      yield defectOf(facts.list, where, say('的文字整段重复了一遍', 'the whole text stands twice'), {
        actual: occurrence.text,
      });
    }
    // The units of each text that are told already.
    const told = new Map<Occurrence, Set<number>>();
    for (const pattern of [THRICE, WORDS, ENTRIES, PARTICLES, CHARACTER]) {
      for (const slip of findSlips(facts, pattern, NEEDS.get(pattern))) {
        // Headings that have run together are no words of a sentence.
        if (slip.occurrence.kind === 'heading') continue;
        const word = slip.match[1] ?? slip.match[0].slice(0, 1);
        if (pattern === WORDS && (RIGHT.test(word) || isOneCharacter(word))) continue;
        if (pattern === WORDS && doubled.has(slip.occurrence)) continue;
        if (pattern === CHARACTER && !isUnusual(facts.joined, slip)) continue;
        const units = told.get(slip.occurrence) ?? new Set();
        told.set(slip.occurrence, units);
        if (!take(units, slip)) continue;
        yield defectOf(facts.list, slip, say(`中“${word}”重复`, `“${word}” stands twice`), {
          expected: word,
          actual: slip.match[0],
        });
      }
    }
  },
};

/** Takes the units of a slip; false where one of them is taken. */
function take(units: Set<number>, { start, end }: Slip): boolean {
  for (let unit = start; unit < end; unit++) if (units.has(unit)) return false;
  for (let unit = start; unit < end; unit++) units.add(unit);
  return true;
}

/** Where the second half of a text begins that is the first half again, or null. */
function halfOf(text: string): number | null {
  // Most texts have nothing of their beginning again.
  if (text.length < TEXT_SETTINGS.minTwice || !text.includes(text.slice(0, 3), 3)) return null;
  const folded = fold(text);
  const middle = folded.length / 2;
  if (folded.length < TEXT_SETTINGS.minTwice || !Number.isInteger(middle)) return null;
  if (folded.slice(0, middle) !== folded.slice(middle)) return null;
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (fold(text.charAt(index)) !== '' && seen++ === middle) return index;
  }
  return null;
}

function isOneCharacter(word: string): boolean {
  return [...word].every((character) => character === word.charAt(0));
}

/**
 * True where the document itself shows that one of two like characters is too many: it often has the words around
 * them with one, and never again with two.
 */
function isUnusual(joined: JoinedTexts, { occurrence, start, end }: Slip): boolean {
  const { text } = occurrence;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const one = text.charAt(start);
  const { minUsual, minMeant } = TEXT_SETTINGS;
  if (joined.count(`${before}${one}${after}`, minUsual) < minUsual) return false;
  return (
    joined.count(`${before}${one}${one}`, minMeant) < minMeant &&
    joined.count(`${one}${one}${after}`, minMeant) < minMeant
  );
}
