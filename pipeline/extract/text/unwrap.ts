import { append } from '../../common/arrays.js';
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
  const joined: Joining[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above?.goesOn(line.text) === true) above.add(line);
    else joined.push(new Joining(line));
  }
  return joined.map((each) => each.paragraph());
}

/** Characters (folded) at the end of a paragraph by which it is told whether it has ended. */
const TAIL_CHARACTERS = 2 * TITLE_LINE_CHARACTERS;

/** A paragraph whose lines come one by one: what was joined is not gone through again for each of them. */
class Joining {
  private readonly pieces: string[];
  private readonly anchors: Anchor[] = [];
  private length: number;
  /** The last line, the end of the text folded, how long the folded text is, and whether it is running text. */
  private last: string;
  private tail = '';
  private folded = 0;
  private running = false;

  constructor(private readonly first: Paragraph) {
    this.pieces = [first.text];
    this.last = first.text;
    this.length = first.text.length;
    this.follow(first.text);
  }

  /** True where the line below goes on with what is joined. */
  goesOn(below: string): boolean {
    const lower = fold(below);
    if (ENDS.test(this.tail) || beginsAnew(lower) || isLineOfItsOwn(this.tail)) return false;
    if (!this.running && this.folded < CUT_LINE_CHARACTERS) return false;
    return !(TITLE.test(lower) && lower.length < TITLE_LINE_CHARACTERS && !/[，,。；;]/.test(lower));
  }

  add(line: Paragraph): void {
    if (this.pieces.length === 1)
      append(this.anchors, this.first.anchors ?? [{ offset: 0, place: this.first.place }]);
    const piece = joinLines(this.last.slice(-1), line.text).slice(Math.min(this.last.length, 1));
    const shift = this.length + piece.length - line.text.length;
    for (const { offset, place } of line.anchors ?? [{ offset: 0, place: line.place }])
      this.anchors.push({ offset: offset + shift, place });
    this.pieces.push(piece);
    this.length += piece.length;
    if (line.text !== '') this.last = line.text;
    this.follow(line.text);
  }

  paragraph(): Paragraph {
    if (this.pieces.length === 1) return this.first;
    return { ...this.first, text: this.pieces.join(''), anchors: this.anchors };
  }

  private follow(line: string): void {
    const own = fold(line);
    const clauses = this.folded === 0 ? own.replace(NUMBERED, '') : own;
    this.running ||= /[，,、。；;]/.test(clauses);
    this.folded += own.length;
    this.tail = `${this.tail}${own}`.slice(-TAIL_CHARACTERS);
  }
}

/** True for a line (folded) that begins a paragraph whatever stands above: 一、…, 注：…, 附件, 2025年7月. */
export function beginsAnew(folded: string): boolean {
  return BEGINS.test(folded);
}

/** True for a title, an announcement or an entry of the contents (folded). */
export function isLineOfItsOwn(folded: string): boolean {
  return TITLE.test(folded) || CONTENTS_ENTRY.test(folded) || ANNOUNCEMENT.test(folded);
}
