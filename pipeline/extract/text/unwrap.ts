import { fold, joinLines } from '../../common/characters.js';
import { classOf, LEADER_DOTS, STOPS } from '../../common/vocabulary/marks.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import { ANNOUNCED_NOUNS } from '../../common/vocabulary/titles.js';
import type { Anchor, Paragraph } from '../../model.js';
import { CUT_LINE_CHARACTERS, TITLE_LINE_CHARACTERS } from '../settings.js';

/** What begins a paragraph whatever stands above: an ordinal, a date, a contents line, a page's number. */
const BEGINS = new RegExp(
  `^(?:${ORDINAL}[、.]|${FOLDED_BRACKETED_ORDINAL}|\\d{1,2}[.、](?!\\d)|第${ORDINAL}[章节部类]|附件|目录|[一-龥]{0,4}说明(?:$|:)|注:|备注|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?$|[-—]*\\d{1,4}[-—]*$)`,
);

/** A number before a heading: its 、 is no comma. */
const NUMBERED = new RegExp(`^(?:${ORDINAL}|\\d{1,2})、`);

/** A title names the lists or the document, and is a line of its own. */
const TITLE = /(?:清单|目录|明细|表)$/;

/** What makes the lists known is a title too, and so is its number: 关于公布履职事项清单的公告, 禾政公告〔2025〕3号. */
const ANNOUNCEMENT = new RegExp(`(?:^|关于.*的)(?:${ANNOUNCED_NOUNS})$|[〔[(]\\d{4}[〕\\])]第?\\d{1,4}号$`);

/** An entry of the contents with its leaders and its page: it has ended, whatever stands below. */
const CONTENTS_ENTRY = new RegExp(`${classOf(LEADER_DOTS, '•_—-')}{3}\\(?-?\\d{1,4}-?\\)?$`);

/** What ends a sentence, or announces what follows. */
const ENDS = new RegExp(`${classOf(STOPS, '!?;:”）)…')}$`);

/**
 * Joins the lines of a narrative that were cut at the width of a page, as text copied from a PDF has them: a line of
 * running text (it holds a comma or the like) that ends without a sentence's end goes on in the line below, where
 * nothing says that a paragraph begins there. `lines` follow each other directly.
 */
export function unwrap(lines: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(above.text, line.text)) joined[joined.length - 1] = join(above, line);
    else joined.push(line);
  }
  return joined;
}

function goesOn(above: string, below: string): boolean {
  const upper = fold(above);
  const lower = fold(below);
  if (ENDS.test(upper) || beginsAnew(lower) || isLineOfItsOwn(upper)) return false;
  const running = /[，,、。；;]/.test(upper.replace(NUMBERED, ''));
  if (!running && upper.length < CUT_LINE_CHARACTERS) return false;
  return !(TITLE.test(lower) && lower.length < TITLE_LINE_CHARACTERS && !/[，,。；;]/.test(lower));
}

/** True for a line (folded) that begins a paragraph whatever stands above: 一、…, 注：…, 附件, 2025年7月. */
export function beginsAnew(folded: string): boolean {
  return BEGINS.test(folded);
}

/** True for a title, an announcement or an entry of the contents (folded). */
export function isLineOfItsOwn(folded: string): boolean {
  return TITLE.test(folded) || CONTENTS_ENTRY.test(folded) || ANNOUNCEMENT.test(folded);
}

function join(above: Paragraph, below: Paragraph): Paragraph {
  const text = joinLines(above.text, below.text);
  const shift = text.length - below.text.length;
  const anchors: Anchor[] = [
    ...(above.anchors ?? [{ offset: 0, place: above.place }]),
    ...(below.anchors ?? [{ offset: 0, place: below.place }]).map((anchor) => ({
      offset: anchor.offset + shift,
      place: anchor.place,
    })),
  ];
  return { ...above, text, anchors };
}
