import { isOurs } from '../../common/author.js';
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { readXmlText } from '../../extract/package/xml.js';
import type { PackageDraft } from '../package/draft.js';
import { escapeXml } from '../package/edits.js';
import { appendToRoot, rootOf } from '../package/part-text.js';
import { WordNames } from './names.js';

/** A comment, without its place. */
export interface WordComment {
  id: number;
  lines: readonly string[];
}

/** Who comments and changes are by. */
export interface Hand {
  author: string;
  initials: string;
  /** `2026-11-29T00:00:00Z`, or null. */
  date: string | null;
}

/** The part that holds the comments of a document, or null where it has none yet. */
export function commentsPart(draft: PackageDraft, main: string): string | null {
  return targetOf(relationshipsOf(draft.zip, main), 'comments');
}

/** What comments of ours say in a part of comments, a line for each of their paragraphs. Throws Problem: damaged. */
export function saidIn(text: string, part: string): string[] {
  const said: string[] = [];
  const lines: string[] = [];
  readXmlText(text, part, {
    open: (name, attributes) => {
      if (name === 'w:comment') {
        lines.length = 0;
        return isOurs(attributes['w:author'] ?? '');
      }
      if (name === 'w:p') lines.push('');
      return true;
    },
    text: (words) => {
      if (lines.length > 0) lines.push((lines.pop() ?? '') + words);
    },
    close: (name) => {
      if (name === 'w:comment') said.push(lines.join('\n'));
    },
  });
  return said;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** Adds comments behind those that are there, in a part that is made where there is none. */
export function addComments(
  draft: PackageDraft,
  main: string,
  comments: readonly WordComment[],
  { hand, names }: { hand: Hand; names: WordNames },
): void {
  const known = commentsPart(draft, main);
  if (known !== null) {
    const text = draft.text(known);
    const { open } = rootOf(text, known);
    const own = WordNames.of(text.slice(open.start, open.end), draft.wording);
    draft.write(
      known,
      appendToRoot(text, known, () => commentsOf(comments, hand, own)),
    );
    return;
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = draft.freeName(`${folder}comments`, '.xml');
  const own = WordNames.of(`xmlns:w="${names.namespace}"`, draft.wording);
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:comments xmlns:w="${names.namespace}">${commentsOf(comments, hand, own)}</w:comments>`;
  draft.add({ name, text, type: TYPE });
  draft.relate(main, 'comments', name);
}

function commentsOf(comments: readonly WordComment[], hand: Hand, names: WordNames): string {
  return comments.map((comment) => commentOf(comment, hand, names)).join('');
}

function commentOf({ id, lines }: WordComment, hand: Hand, names: WordNames): string {
  const { author, initials, date } = hand;
  const attributes = { id, author, ...(date !== null && { date }), initials };
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? names.element('r', {}, small(names) + names.empty('annotationRef')) : '';
    const words = names.element('t', { 'xml:space': 'preserve' }, escapeXml(line));
    return names.element('p', {}, plain(names) + mark + names.element('r', {}, small(names) + words));
  });
  return names.element('comment', attributes, paragraphs.join(''));
}

/** The paragraphs of the document may be indented and far apart, and its letters large: those of a comment are not. */
function plain(names: WordNames): string {
  const properties = [
    names.empty('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }),
    names.empty('ind', { firstLineChars: 0, firstLine: 0 }),
  ];
  return names.element('pPr', {}, properties.join(''));
}

function small(names: WordNames): string {
  return names.element('rPr', {}, names.empty('sz', { val: 20 }) + names.empty('szCs', { val: 20 }));
}

/** The marks of a comment in the text: where it begins, where it ends and what refers to it. */
export function marksOf(id: number, names: WordNames): { start: string; end: string } {
  const size = names.empty('sz', { val: 16 }) + names.empty('szCs', { val: 16 });
  const reference = names.element(
    'r',
    {},
    names.element('rPr', {}, size) + names.empty('commentReference', { id }),
  );
  return {
    start: names.empty('commentRangeStart', { id }),
    end: names.empty('commentRangeEnd', { id }) + reference,
  };
}
