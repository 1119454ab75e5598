import { say } from '../../common/result.js';
import type { BinarySource, ExtractOptions, Note, Tables } from '../../model.js';
import { Problem } from '../problem.js';
import { relationshipsOf, targetOf } from '../package/relationships.js';
import { readXml } from '../package/xml.js';
import { Zip } from '../package/zip.js';
import { Counters } from './numbering.js';
import { readNumberingPart } from './numbering-part.js';
import { blocksOfPieces, type StoryPiece } from './pieces.js';
import { PartReader, type Context } from './reader.js';
import { Revisions } from './revisions.js';
import { readStyles } from './styles.js';

/**
 * A Word document (.docx of Word, WPS, LibreOffice; ECMA-376) → Tables. Places are paths in the document part
 * (`t2.r5.c3.p1`). Throws Problem: damaged, encrypted, too-complex, tracked-changes.
 */
export async function extractDocx(
  { document, bytes, notes }: BinarySource,
  options: ExtractOptions,
): Promise<Tables> {
  const zip = new Zip(bytes);
  const main = targetOf(relationshipsOf(zip, ''), 'officeDocument') ?? 'word/document.xml';
  if (!zip.has(main)) throw noDocument();
  const relationships = relationshipsOf(zip, main);
  const styles = readStyles(zip, targetOf(relationships, 'styles'));
  const numbering = readNumberingPart(zip, targetOf(relationships, 'numbering'));
  const revisions = new Revisions(options.revisions);
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
  const pieces = piecesOf(zip, main, 'document', context);
  // Notes come after everything else, as on the last page; their marks are not in the text.
  for (const kind of ['footnotes', 'endnotes']) {
    const part = targetOf(relationships, kind);
    if (part === null) continue;
    for (const piece of piecesOf(zip, part, kind, context)) if (piece.kind === 'raw') pieces.push(piece);
  }
  return {
    document,
    format: 'docx',
    encoding: null,
    pages: null,
    blocks: blocksOfPieces(pieces),
    notes: [...notes, ...revisions.notes(), ...foreign],
  };
}

function piecesOf(zip: Zip, part: string, name: string, context: Context): StoryPiece[] {
  const reader = new PartReader(name, context);
  readXml(zip, part, {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return reader.pieces();
}

function noDocument(): Problem {
  return new Problem(
    'damaged',
    say('Word 文件里没有正文，可能已损坏', 'there is no document part in the file'),
    say('请用 Word 或 WPS 打开后另存为 .docx', 'open it in Word or WPS and save it as .docx'),
  );
}
