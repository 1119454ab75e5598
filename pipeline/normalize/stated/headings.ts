import { fold } from '../../common/characters.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { Paragraph } from '../../model.js';
import { titleOf } from '../document/titles.js';
import { groupOf } from '../lists/group-rows.js';
import type { ListKey } from '../lists/list-key.js';
import { STATEMENT_HEADING_CHARACTERS } from '../settings.js';
import { listsOnly, type Names } from './names.js';
import type { Knowledge } from './readings.js';
import { otherKeyOf } from './statement.js';
import { listsAmong, namesIn } from './topics.js';

/** The list of which each paragraph of the narrative speaks by what stands above it, or null. */
export function listsAbove(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  knowledge: Knowledge,
  names: Names,
): (ListKey | null)[] {
  const lists = listsOnly(names);
  let heading: ListKey | null = null;
  return paragraphs.map(({ text }) => {
    const own = heading;
    heading = titleOf(text) ?? otherKeyOf(text, knowledge) ?? headingBelow(text, heading, lists);
    return own;
  });
}

/**
 * The list of which the text below a paragraph speaks: that of a title, that which a short line names alone
 * (第二章 配合履职（5 类）), that of which a paragraph last speaks that announces what follows (基本履职事项共有 9 类：). Lines
 * that count categories leave it as it is; another short line ends it.
 */
function headingBelow(text: string, above: ListKey | null, names: Names): ListKey | null {
  const folded = fold(text);
  const named = listsAmong(namesIn(folded, names));
  if (ANNOUNCES.test(folded)) return named.at(-1) ?? above;
  const isShort = text.length <= STATEMENT_HEADING_CHARACTERS;
  if (ENTRY.test(folded) && isShort && named.length === 0) return above;
  if (isShort && groupOf(text)?.stated != null) return above;
  // 上级部门收回事项：2 项 counts its list; 第二章 配合履职（5 类 16 项） is a heading.
  const isHeading = named.length > 0 && new Set(named).size === 1 && !COUNTS.test(folded);
  if (isShort && isHeading) return named[0] ?? null;
  return isShort ? null : above;
}

/** What ends a line that announces or asks for what stands below it. */
const ANNOUNCES = /[:?]$/;

/** A line that ends with a number of items outside of brackets. */
const COUNTS = /\d(?:项|个|条)[;,。；，]?$/;

/** A line that counts something: 3．民生服务3项；, ·民生服务：3项. */
const ENTRY = new RegExp(
  `^(?:${ORDINAL}[、.]|\\d{1,2}[.、)]|${FOLDED_BRACKETED_ORDINAL}|[-·•◆●○■]+)?[一-龥、]{2,20}[:(]?(?:共计|共|计)?\\d{1,4}(?:项|个|条)\\)?[;,。；，]?$`,
);
