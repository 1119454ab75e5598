import { isOurs } from '../../common/author.js';
import { addressOf } from '../../common/cell-address.js';
import { readXmlText } from '../../extract/package/xml.js';
import { damagedZip } from '../../extract/package/directory.js';
import { escapeXml } from '../package/edits.js';
import { appendToElement } from './insert.js';
import { cellCharacters } from './names.js';
import { NOTE } from './settings.js';

/** A comment of a cell. Rows and columns count from 0. */
export interface CellComment {
  row: number;
  column: number;
  text: string;
}

/** The cells that have a comment, by their names (`B17`). */
export function commentedCells(text: string, part: string): Set<string> {
  const found = new Set<string>();
  readXmlText(text, part, {
    open: (name, { ref }) => {
      if (name === 'comment' && ref !== undefined) found.add(ref.toUpperCase());
      return name !== 'text';
    },
    close: () => undefined,
  });
  return found;
}

/** What comments of ours say in a part of comments. Throws Problem: damaged. */
export function ownWords(text: string, part: string): string[] {
  const said: string[] = [];
  const names: string[] = [];
  let words: string | null = null;
  readXmlText(text, part, {
    open: (name, { authorId }) => {
      if (name === 'author') names.push('');
      else if (name === 'text') words = '';
      // The reading of a word (rPh) is none of what the comment says.
      return name === 'comment' ? isOurs(names[Number(authorId)] ?? '') : name !== 'rPh';
    },
    text: (more) => {
      if (words !== null) words += more;
      else if (names.length > 0) names.push((names.pop() ?? '') + more);
    },
    close: (name) => {
      if (name !== 'text') return;
      said.push(words ?? '');
      words = null;
    },
  });
  return said;
}

/** A part of comments with more of them, all by one author, behind those that are there. Throws Problem: damaged. */
export function withComments(
  text: string,
  part: string,
  author: string,
  comments: readonly CellComment[],
): string {
  const index = countOf(text, part, 'author');
  const named = appendToElement(
    text,
    part,
    'authors',
    (prefix) => `<${prefix}author>${escapeXml(author)}</${prefix}author>`,
  );
  const whole = appendToElement(named ?? '', part, 'commentList', (prefix) =>
    comments.map((comment) => commentXml(comment, index, author, prefix)).join(''),
  );
  if (whole === null) throw damagedZip();
  return whole;
}

/** A part without comments. */
export function emptyComments(namespace: string): string {
  return `<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

function countOf(text: string, part: string, element: string): number {
  let count = 0;
  readXmlText(text, part, {
    open: (name) => {
      if (name === element) count++;
    },
    close: () => undefined,
  });
  return count;
}

/** The comment with its author in bold above it, as Excel begins one. */
function commentXml(
  { row, column, text }: CellComment,
  author: number,
  name: string,
  prefix: string,
): string {
  const run = (words: string, bold: boolean): string =>
    `<${prefix}r><${prefix}rPr>${bold ? `<${prefix}b/>` : ''}<${prefix}sz val="${NOTE.size}"/><${prefix}color indexed="81"/>` +
    `<${prefix}rFont val="宋体"/><${prefix}charset val="134"/></${prefix}rPr>` +
    `<${prefix}t xml:space="preserve">${escapeXml(cellCharacters(words))}</${prefix}t></${prefix}r>`;
  return (
    `<${prefix}comment ref="${addressOf(row, column)}" authorId="${author}"><${prefix}text>` +
    `${run(`${name}\n`, true)}${run(text, false)}</${prefix}text></${prefix}comment>`
  );
}
