/** What is laid over a page and is no part of it (ISO 32000-1, 12.5): notes, stamps, filled fields. */
import type { Box } from '../../../model.js';
import { PAGE } from '../settings.js';
import { applyToBox, toMatrix } from './matrix.js';

/** An annotation as the library gives it. */
export interface Annotation {
  subtype?: string;
  /** In the page's own space. */
  rect?: readonly number[];
  annotationFlags?: number;
  hasAppearance?: boolean;
  contentsObj?: { str?: string } | null;
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
 * Kinds that show text, or strike out or cover what is there. What others do (links, highlighters, notes that are
 * folded up, lines around a text) changes nothing of what is read.
 */
const TELLING: ReadonlySet<string> = new Set(['FreeText', 'Stamp', 'Redact', 'StrikeOut', 'Caret', 'Widget']);

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
  const { subtype = '', annotationFlags = 0, hidden = false } = annotation;
  if (hidden || (annotationFlags & (HIDDEN | NO_VIEW)) !== 0) return false;
  if (subtype === 'Widget') return isFilled(annotation);
  if (subtype === 'FreeText')
    return annotation.hasAppearance === true || hasText(annotation.contentsObj?.str);
  return TELLING.has(subtype);
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
