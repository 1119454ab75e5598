/** What is laid over a page and is no part of it (GB/T 33190-2016, 15): stamps, shapes, notes; watermarks are left out. */
import type { Box } from '../../../model.js';
import { areasOver } from '../../pages/seen/drawing.js';
import { applyToBox, multiply } from '../../pages/seen/matrix.js';
import { PAGE } from '../../pages/settings.js';
import type { Doubt } from '../../pages/types.js';
import { childOf, childrenOf, textOf, type Element } from '../container/elements.js';
import { folderOf, type OfdPackage } from '../container/package.js';
import type { OfdDocument } from '../container/documents.js';
import { boxFrom, truthOf } from '../values.js';
import { newCanvas, type Canvas, type Surroundings } from './canvas.js';
import { drawObjects } from './objects.js';

/** Kinds that change nothing of what is read: what leads elsewhere; and watermarks, which are no text of the page. */
const SILENT: ReadonlySet<string> = new Set(['link', 'watermark']);

/** What strikes out or puts in, whatever it is drawn with. */
const TELLING = /strike|delet|cross|redact|caret|insert|replace/i;

/** The annotations of each page, by its number in the document. Throws Problem: damaged, too-complex. */
export function annotationsOf(pack: OfdPackage, document: OfdDocument): ReadonlyMap<string, Element[]> {
  const found = new Map<string, Element[]>();
  const list = pack.find(document.annotations, [document.folder]);
  // What is not there nobody sees.
  if (list === null) return found;
  for (const page of childrenOf(pack.tree(list), 'Page')) {
    const id = page.attributes['PageID'] ?? '';
    const own = found.get(id) ?? [];
    for (const { text } of childrenOf(page, 'FileLoc')) {
      const part = pack.find(text.trim(), [folderOf(list), document.folder]);
      if (part !== null) own.push(...childrenOf(pack.tree(part), 'Annot'));
    }
    found.set(id, own);
  }
  return found;
}

/**
 * Lays annotations over a page: where one shows what the page does not have, or strikes it out, it is told; shapes that
 * are filled may hide what is below. Throws Problem: too-complex.
 */
export function layOver(canvas: Canvas, annotations: readonly Element[], around: Surroundings): Doubt[] {
  const doubts: Doubt[] = [];
  for (const annotation of annotations) {
    const { Type = '', Subtype = '', Visible } = annotation.attributes;
    const appearance = childOf(annotation, 'Appearance');
    if (!appearance || SILENT.has(Type.toLowerCase()) || !truthOf(Visible, true)) continue;
    const box = boxFrom(appearance.attributes['Boundary']);
    const over = newCanvas(canvas.imageCover, false);
    const matrix = box ? multiply(around.matrix, [1, 0, 0, 1, box[0], box[1]]) : around.matrix;
    drawObjects(over, appearance, { ...around, matrix });
    const { glyphs, images, fills, edges, unreadable } = over.drawing;
    const hasText = glyphs.length > 0 || unreadable.size > 0;
    const isStamp = Type.toLowerCase() === 'stamp' && edges.length + fills.length > 0;
    const tells = hasText || images.length > 0 || isStamp || isStruck(Subtype, textOf(annotation, 'Remark'));
    if (tells) {
      const place = box && applyToBox(around.matrix, ...box);
      const boxes = place ? [place] : [...glyphs.map(boxOfGlyph), ...images];
      doubts.push(...boxes.filter(isSeen).map((each): Doubt => ({ cause: 'annotated', box: each })));
    } else canvas.drawing.fills.push(...areasOver(fills, canvas.drawing.glyphs.length));
  }
  return doubts;
}

function isStruck(kind: string, remark: string): boolean {
  return TELLING.test(kind) || TELLING.test(remark);
}

function boxOfGlyph({ left, top, right, bottom }: Canvas['drawing']['glyphs'][number]): Box {
  return [left, top, right, bottom];
}

function isSeen([left, top, right, bottom]: Box): boolean {
  return right - left > PAGE.leastAnnotation && bottom - top > PAGE.leastAnnotation;
}
