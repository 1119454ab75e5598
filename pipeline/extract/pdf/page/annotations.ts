/** What is laid over a page and is no part of it (ISO 32000-1, 12.5): notes, stamps, filled fields. */
import type { Box } from '../../../model.js';
import { PAGE } from '../../pages/settings.js';
import { applyToBox, toMatrix } from '../../pages/seen/matrix.js';
import { OPS, type Operators } from './operators.js';

/** An annotation as the library gives it. */
export interface Annotation {
  id?: string;
  subtype?: string;
  /** In the page's own space. */
  rect?: readonly number[];
  annotationFlags?: number;
  hasAppearance?: boolean;
  contentsObj?: { str?: string } | null;
  /** Who it is by. */
  titleObj?: { str?: string } | null;
  /** Of a field of a form. */
  fieldType?: string | null;
  fieldValue?: unknown;
  exportValue?: string;
  buttonValue?: string;
  checkBox?: boolean;
  radioButton?: boolean;
  hidden?: boolean;
}

/** Flags of annotations that are not shown (ISO 32000-1, table 165): hidden, not for the screen. */
const HIDDEN = 2;
const NO_VIEW = 32;

/**
 * Kinds that show text, or strike out what is there. What others do (links, notes that are folded up, lines under a
 * text) changes nothing of what is read, unless it is painted over it.
 */
const TELLING: ReadonlySet<string> = new Set(['FreeText', 'Stamp', 'Redact', 'StrikeOut', 'Caret', 'Widget']);

/** Kinds that are painted: a frame around a text leaves it to be read, a shape that is filled may not. */
const PAINTED: ReadonlySet<string> = new Set([
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Line',
  'Ink',
  'Highlight',
]);

/** The ids of annotations that are painted over the page. */
export function paintedIds(annotations: readonly Annotation[]): ReadonlySet<string> {
  return new Set(
    annotations
      .filter((annotation) => PAINTED.has(annotation.subtype ?? '') && isShown(annotation))
      .flatMap(({ id }) => id ?? []),
  );
}

/** The operators of the annotations with these ids, among those of a page with all of its annotations. */
export function operatorsOf({ fnArray, argsArray }: Operators, ids: ReadonlySet<string>): Operators {
  const own: Operators = { fnArray: [], argsArray: [] };
  let isOwn = false;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) isOwn = ids.has(String((argsArray[index] as unknown[])[0]));
    if (!isOwn) continue;
    own.fnArray.push(operator);
    own.argsArray.push(argsArray[index]);
    if (operator === OPS.endAnnotation) isOwn = false;
  }
  return own;
}

/** The places of annotations that show what the page does not have, on the page as shown. */
export function annotationBoxes(annotations: readonly Annotation[], transform: readonly number[]): Box[] {
  const matrix = toMatrix(transform);
  return annotations.filter(isTelling).flatMap(({ rect }) => {
    const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = rect ?? [];
    const box = applyToBox(matrix, x0, y0, x1, y1);
    const isSeen = box[2] - box[0] > PAGE.leastAnnotation && box[3] - box[1] > PAGE.leastAnnotation;
    return isSeen ? [box] : [];
  });
}

function isTelling(annotation: Annotation): boolean {
  const { subtype = '' } = annotation;
  if (!isShown(annotation)) return false;
  if (subtype === 'Widget') return isFilled(annotation);
  if (subtype === 'FreeText')
    return annotation.hasAppearance === true || hasText(annotation.contentsObj?.str);
  return TELLING.has(subtype);
}

function isShown({ annotationFlags = 0, hidden = false }: Annotation): boolean {
  return !hidden && (annotationFlags & (HIDDEN | NO_VIEW)) === 0;
}

/** True for a field that shows something: a text, a choice, a box that is ticked. A signature is a seal, and no text. */
function isFilled({ fieldType, fieldValue, ...button }: Annotation): boolean {
  if (fieldType === 'Btn') {
    if (button.checkBox === true) return fieldValue === button.exportValue;
    return button.radioButton === true && fieldValue !== null && fieldValue === button.buttonValue;
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return false;
  return [fieldValue].flat().some(hasText);
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
