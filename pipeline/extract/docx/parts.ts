import { say } from '../../common/result.js';
import type { ExtractOptions, Note } from '../../model.js';
import { Problem } from '../problem.js';
import { relationshipsOf, targetOf } from '../package/relationships.js';
import { readXml } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { Counters } from './numbering.js';
import { readNumberingPart } from './numbering-part.js';
import { Origins } from './origins.js';
import type { StoryPiece } from './pieces.js';
import { PartReader, type Context } from './reader.js';
import { Revisions } from './revisions.js';
import { readStyles } from './styles.js';

/** The parts of a Word document, read. */
export interface Parts {
  /** The document part: `word/document.xml`. */
  main: string;
  /** In reading order, the notes last. */
  pieces: StoryPiece[];
  notes: Note[];
  /** Where the text comes from, for who asked for it: of the document part, then of those of notes. */
  origins: Origins[];
}

/** What the caller may ask of the parts. */
export interface PartsRequest extends Pick<ExtractOptions, 'revisions'> {
  /** Keep where the text comes from. */
  origins?: boolean;
}

/** Reads the parts of a Word document that hold text. Throws Problem: damaged, encrypted, too-complex, tracked-changes. */
export function readParts(zip: Zip, { revisions: wanted, origins = false }: PartsRequest): Parts {
  const main = mainPart(zip);
  const relationships = relationshipsOf(zip, main);
  const styles = readStyles(zip, targetOf(relationships, 'styles'));
  const numbering = readNumberingPart(zip, targetOf(relationships, 'numbering'));
  const revisions = new Revisions(wanted);
  const foreign: Note[] = [];
  const context: Context = {
    styles,
    counters: new Counters(numbering, styles),
    revisions,
    foreign: (place) => {
      foreign.push({
        code: 'embedded-file',
        level: 'uncertain',
        message: say(
          '这里嵌入了另一个文件，其内容没有读取',
          'the content of another file is embedded here; it was not read',
        ),
        place,
      });
    },
  };
  const kept: Origins[] = [];
  const read = (part: string, name: string): StoryPiece[] => {
    const own = origins ? new Origins(name) : null;
    if (own !== null) kept.push(own);
    return piecesOf(zip, part, new PartReader(name, context, own), own);
  };
  const pieces = read(main, 'document');
  // Notes come after everything else, as on the last page; their marks are not in the text.
  for (const kind of ['footnotes', 'endnotes']) {
    const part = targetOf(relationships, kind);
    if (part === null) continue;
    for (const piece of read(part, kind)) if (piece.kind === 'raw') pieces.push(piece);
  }
  return { main, pieces, notes: [...revisions.notes(), ...foreign], origins: kept };
}

/** The part that holds the document. Throws Problem: damaged, where there is none. */
export function mainPart(zip: Zip): string {
  const main = targetOf(relationshipsOf(zip, ''), 'officeDocument') ?? 'word/document.xml';
  if (zip.has(main)) return main;
  throw new Problem(
    'damaged',
    say('Word 文件里没有正文，可能已损坏', 'there is no document part in the file'),
    say('请用 Word 或 WPS 打开后另存为 .docx', 'open it in Word or WPS and save it as .docx'),
  );
}

function piecesOf(zip: Zip, part: string, reader: PartReader, origins: Origins | null): StoryPiece[] {
  readXml(zip, part, {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => {
      reader.close(element);
    },
    text: (text) => {
      reader.text(text);
    },
    ...(origins !== null && {
      at: (start: number, end: number) => {
        origins.at(start, end);
      },
    }),
  });
  return reader.pieces();
}
