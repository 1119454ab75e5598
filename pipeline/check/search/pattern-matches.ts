import { describeColumn } from '../words/column-words.js';
import { say } from '../../common/result.js';
import type { DutyList, Text } from '../../model.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import type { Defect } from '../rule.js';
import type { TextMatch } from './joined-texts.js';
import type { Needs } from './prefilter.js';
import type { Occurrence } from './texts.js';
import { DOCUMENT_SETTINGS, FINGERPRINT_SETTINGS } from '../settings.js';
import { partOf } from '../subjects.js';

/** A part of a text that a rule has found. */
export type Slip = TextMatch;

/**
 * Where a pattern (global, multiline: `^` and `$` are the ends of a line) matches in the texts of a document, in
 * their order; what the caller allows as a term is left out. Where the document holds nothing of what the pattern
 * needs, it is not searched.
 */
export function* findSlips(
  { joined, options }: Pick<Facts, 'joined' | 'options'>,
  pattern: RegExp,
  needs?: Needs,
): Generator<Slip> {
  for (const slip of joined.find(pattern, needs)) if (!isAllowed(slip, options.terms)) yield slip;
}

/** True where a term that the caller allows covers what was found. */
export function isAllowed(
  { occurrence, start, end }: Pick<Slip, 'occurrence' | 'start' | 'end'>,
  terms: readonly string[] = [],
): boolean {
  return terms.some((term) => {
    if (term === '') return false;
    const from = occurrence.text.lastIndexOf(term, start);
    return from >= 0 && from + term.length >= end;
  });
}

/** The defect that a slip of the text is: where it stands, in words, and what is wrong. */
export function defectOf(
  list: DutyList,
  { occurrence, start, end }: Pick<Slip, 'occurrence' | 'start' | 'end'>,
  what: Text,
  more: Pick<Defect, 'expected' | 'actual' | 'related'> = {},
): Defect {
  const where = whereIs(list, occurrence);
  const { context } = FINGERPRINT_SETTINGS;
  return {
    list: occurrence.list,
    item: occurrence.item,
    about: partOf(occurrence, { start, end }),
    message: say(`${where.zh}${what.zh}`, `${where.en}: ${what.en}`),
    key: `${occurrence.column ?? occurrence.kind} ${occurrence.text.slice(Math.max(0, start - context), end + context)}`,
    ...more,
  };
}

/** Where a text stands, in words: 配合履职事项序号 3“上级部门职责”. */
function whereIs(list: DutyList, occurrence: Occurrence): Text {
  const { kind, list: name, item, column } = occurrence;
  const of = name === null ? say('', '') : say(listWords(name).zh, `${listWords(name).en}, `);
  if (name !== null && item !== undefined && column !== null) {
    const heading = describeColumn(list, name, column);
    return say(`${of.zh}${rowWords(item).zh}“${heading}”`, `${of.en}${rowWords(item).en}, “${heading}”`);
  }
  // A title that is too damaged to be read as one is a paragraph to the stages before.
  const what = kind === 'paragraph' && isTitleLine(occurrence) ? KINDS.title : KINDS[kind];
  return say(`${of.zh}${what.zh}`, `${of.en}${what.en}`);
}

/** True for a line that names a list and is no sentence. */
function isTitleLine({ text, folded }: Occurrence): boolean {
  // What is long is not gone through again for each of its findings.
  if (folded.length > DOCUMENT_SETTINGS.maxTitleLength) return false;
  return !/[。；;，,：:]/u.test(text) && TITLE_LINE.test(folded);
}

const TITLE_LINE = /^[^。；;，,：:]*清单(?:[（(][^（）()]{1,12}[）)])?$/u;

const KINDS: Readonly<Record<Occurrence['kind'], Text>> = {
  title: say('文件标题', 'title of the document'),
  'list-title': say('清单标题', 'title'),
  paragraph: say('说明部分', 'narrative'),
  contents: say('目录', 'contents'),
  heading: say('表头', 'heading row'),
  group: say('类别小标题行', 'category row'),
  cell: say('单元格', 'cell'),
};
