import { say } from '../common/result.js';
import { splitByListColumn } from './lists/list-column.js';
import { headingRoles } from './lists/headings.js';
import type { Block, Note, Place, Tables } from '../model.js';

/** What stands between the names of files that are one document. */
const AND = ' + ';

/**
 * Several files as one document: their blocks in the order in which the files are given, but that files without a
 * list come first, for what they say (a notice, a page of explanations) is of the whole. Each place names its file.
 */
export function together(files: readonly [Tables, ...Tables[]]): Tables {
  const [first] = files;
  if (files.length === 1) return first;
  const named = files.map(withFile);
  const [texts, lists] = [named.filter((file) => !holdsList(file)), named.filter(holdsList)];
  const only = <T>(values: readonly T[]): T | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    document: files.map(({ document }) => document).join(AND),
    format: first.format,
    encoding: only(files.map(({ encoding }) => encoding)),
    // Pages are counted file by file: those of the contents are of none of them.
    pages: null,
    blocks: [...texts, ...lists].flatMap(({ blocks }) => blocks),
    notes: named.flatMap(({ document, notes }) => notes.map((note) => noteOf(note, document))),
    ...recognitionOf(named),
  };
}

/** What was recognized of all files together. */
function recognitionOf(files: readonly Tables[]): Pick<Tables, 'recognition'> {
  const own = files.flatMap(({ document, recognition }) => (recognition ? [{ document, recognition }] : []));
  if (own.length === 0) return {};
  const all = own.map(({ recognition }) => recognition);
  return {
    recognition: {
      files: own.map(({ document }) => document),
      pages: all.flatMap(({ pages }) => pages),
      layered: all.flatMap(({ layered }) => layered),
      unread: all.flatMap(({ unread }) => unread),
      characters: all.reduce((sum, { characters }) => sum + characters, 0),
      doubtful: all.reduce((sum, { doubtful }) => sum + doubtful, 0),
      doubts: own.flatMap(({ document, recognition }) =>
        recognition.doubts.map((doubt) => ({ ...doubt, place: { ...doubt.place, file: document } })),
      ),
    },
  };
}

/** A note that has no place says of which file it is. */
function noteOf(note: Note, document: string): Note {
  const { message, place } = note;
  return place === null
    ? { ...note, message: say(`${document}：${message.zh}`, `${document}: ${message.en}`) }
    : note;
}

function holdsList({ blocks }: Tables): boolean {
  return splitByListColumn(blocks).blocks.some(
    (block) => block.kind === 'table' && block.rows.some((row) => headingRoles(row) !== null),
  );
}

/** A file whose places name it. */
function withFile(tables: Tables): Tables {
  const file = tables.document;
  const at = <T extends Place>(place: T): T => ({ ...place, file });
  const blocks = tables.blocks.map((block): Block => {
    if (block.kind === 'paragraph') {
      const { anchors } = block;
      const own = { ...block, place: at(block.place) };
      return anchors === undefined
        ? own
        : { ...own, anchors: anchors.map((anchor) => ({ ...anchor, place: at(anchor.place) })) };
    }
    const rows = block.rows.map((row) => ({
      ...row,
      place: at(row.place),
      cells: row.cells.map((cell) => ({ ...cell, place: at(cell.place) })),
    }));
    return { ...block, place: at(block.place), rows };
  });
  const notes = tables.notes.map((note) => (note.place === null ? note : { ...note, place: at(note.place) }));
  return { ...tables, blocks, notes };
}
