import { localityOf } from '../../common/locality.js';
import { fold, withoutSpace } from '../../common/characters.js';
import { CLASSIFICATION_LINE, DATE_LINE } from '../../common/vocabulary/front-lines.js';
import { parseNumeral } from '../../common/numerals.js';
import { classOf, LEADER_DOTS } from '../../common/vocabulary/marks.js';
import {
  CONTENTS_HEADING,
  DOCUMENT_TITLE,
  LISTS_TITLE,
  PART_ORDINAL,
} from '../../common/vocabulary/titles.js';
import type { ContentsEntry, DutyList, Paragraph } from '../../model.js';
import {
  CLASSIFICATION_PARAGRAPHS,
  CONTENTS_LINE_CHARACTERS,
  DOCUMENT_TITLE_CHARACTERS,
  TITLE_PARAGRAPHS,
  TITLE_PLACE_LINES,
} from '../settings.js';
import { groupOf } from '../lists/group-rows.js';
import { titleOf } from './titles.js';

/** What comes before the tables, sorted. */
export interface Front {
  title: DutyList['title'];
  date: DutyList['date'];
  classification: DutyList['classification'];
  contents: ContentsEntry[];
  /** Everything else, in order: the narrative with its headings. */
  narrative: Paragraph[];
}

const LEADERS = new RegExp(`^(.+?)(?:${classOf(LEADER_DOTS, '•_—-')}{2,}|…)\\(?-?(\\d{1,4})-?\\)?$`);
const WITH_PAGE = /^(.+?\D)(\d{1,4})$/;

/** A title names the lists together, in one line without a sentence's punctuation. */
const TITLE = new RegExp(DOCUMENT_TITLE);
/** It has a sentence's punctuation, or the ordinal of a part. */
const NO_TITLE = new RegExp(`[。；;，,!?]|^${PART_ORDINAL}`);
/** A line that only names a place: the title's first line where it takes two. */
const PLACE_LINE = /^[一-龥]{2,30}(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道|苏木)$/u;

/** Sorts the paragraphs before the first table; `taken` are the titles that tables have. */
export function frontOf(paragraphs: readonly Paragraph[], taken: readonly string[] = []): Front {
  const front: Front = { title: null, date: null, classification: null, contents: [], narrative: [] };
  let inContents = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const folded = fold(paragraph.text);
    const { text, place } = paragraph;
    if (CONTENTS_HEADING.test(folded)) {
      inContents = true;
      continue;
    }
    const entry =
      entryOf(paragraph, inContents) ?? (inContents ? groupEntryOf(paragraph, front.contents) : null);
    // A list's name without a page is its title where the contents have named it already.
    if (
      entry !== null &&
      !(
        inContents &&
        entry.page === null &&
        front.contents.some((each) => each.list !== null && each.list === entry.list)
      )
    ) {
      front.contents.push(entry);
      continue;
    }
    inContents = false;
    if (front.date === null && DATE_LINE.test(folded)) front.date = { text: withoutSpace(text), place };
    else if (
      front.classification === null &&
      index < CLASSIFICATION_PARAGRAPHS &&
      CLASSIFICATION_LINE.test(folded)
    )
      front.classification = { text, place };
    else if (front.title === null && isTitle(folded)) front.title = titleWith(front.narrative, paragraph);
    else front.narrative.push(paragraph);
  }
  front.title ??= titleOfOneList(front.narrative, taken);
  return front;
}

/**
 * The title of a document that is one list alone, where that is no title of its table: a text, or another title, stands
 * between the two. It names the place, and is taken out of the narrative. A table's title that stands twice is none.
 */
function titleOfOneList(narrative: Paragraph[], taken: readonly string[]): Front['title'] {
  const at = narrative
    .slice(0, TITLE_PARAGRAPHS)
    .findIndex(
      ({ text }) =>
        titleOf(text) !== null && localityOf(text).township !== null && !taken.includes(withoutSpace(text)),
    );
  const [title] = at < 0 ? [] : narrative.splice(at, 1);
  return title === undefined ? null : { text: withoutSpace(title.text), place: title.place };
}

function isTitle(folded: string): boolean {
  return (
    folded.length <= DOCUMENT_TITLE_CHARACTERS &&
    (TITLE.test(folded) || LISTS_TITLE.test(folded)) &&
    titleOf(folded) === null &&
    !NO_TITLE.test(folded)
  );
}

/** The title with the lines right above it that only name a place: they are taken out of the narrative. */
function titleWith(narrative: Paragraph[], paragraph: Paragraph): NonNullable<Front['title']> {
  let text = withoutSpace(paragraph.text);
  let { place } = paragraph;
  for (let lines = 0; lines < TITLE_PLACE_LINES; lines++) {
    const above = narrative.at(-1);
    const line = withoutSpace(above?.text ?? '');
    if (above === undefined || !PLACE_LINE.test(line)) break;
    narrative.pop();
    text = line + text;
    place = above.place;
  }
  return { text, place };
}

/**
 * A category with its count below the list that the contents have named, without a page.
 *
 * > | 一、基本履职事项清单（共29项）………………3
 * > | （一）党的建设（4项）
 */
function groupEntryOf({ text, place }: Paragraph, contents: readonly ContentsEntry[]): ContentsEntry | null {
  if (groupOf(text)?.stated == null || !contents.some(({ list }) => list !== null)) return null;
  return { title: fold(text), list: null, page: null, place };
}

function entryOf(paragraph: Paragraph, inContents: boolean): ContentsEntry | null {
  const folded = fold(paragraph.text);
  if (folded.length > CONTENTS_LINE_CHARACTERS) return null;
  const match = LEADERS.exec(folded) ?? (inContents ? WITH_PAGE.exec(folded) : null);
  const title = (match?.[1] ?? folded).replace(/[.．…·•]+$/, '');
  if (match === null && !(inContents && titleOf(title) !== null)) return null;
  const page = match?.[2] === undefined ? null : parseNumeral(match[2]);
  return { title, list: titleOf(title), page, place: paragraph.place };
}
