import { correctedStatement, type CorrectedParagraph } from '../../emit/statement/corrected-statement.js';
import type { TextOrigin, XmlElement } from '../../extract/docx/text-origin.js';
import type { DutyList, Place, Report, Span } from '../../model.js';
import { isOwn, type Cut, type Cutter } from './cuts.js';
import { around, homeOf } from './homes.js';
import type { Stretch } from './texts.js';

/** A numeral of the statement that only one value can make true. */
export interface Correction {
  /** The index of its paragraph, where the paragraph stands, and its text. */
  paragraph: number;
  place: Place;
  text: string;
  span: Span;
  /** What it should be, in the writing of the old one. */
  value: string;
}

/** The numerals that the evidence shows to be wrong and that nobody has accepted. */
export function correctionsOf(list: DutyList, report: Report): Correction[] {
  const { paragraphs } = list.statement;
  return correctedStatement(list, report).paragraphs.flatMap((corrected) => {
    const text = corrected.pieces.map((piece) => piece.was ?? piece.text).join('');
    const paragraph = paragraphs.findIndex((each) => each.place === corrected.place && each.text === text);
    return paragraph < 0 ? [] : correctionsIn(corrected, paragraph, text);
  });
}

function correctionsIn({ place, pieces }: CorrectedParagraph, paragraph: number, text: string): Correction[] {
  const found: Correction[] = [];
  let start = 0;
  for (const { text: value, was } of pieces) {
    const end = start + (was ?? value).length;
    if (was !== null) found.push({ paragraph, place, text, span: { start, end }, value });
    start = end;
  }
  return found;
}

/** Text of one run that is to be deleted. */
interface DeletedRun {
  run: XmlElement;
  start: Cut;
  end: Cut;
  texts: TextOrigin[];
}

/**
 * The runs of which a stretch is made, cut at its ends; null where a person could not accept or reject a change of it by
 * itself: it is in a box or a note, the result of a field, bound to data, a sign, or within a change of somebody else.
 */
export function deletedRuns({ first, last }: Stretch, source: string, cutter: Cutter): DeletedRun[] | null {
  const { origin } = first.paragraph;
  if (origin === null || origin.note !== null || first.paragraph !== last.paragraph) return null;
  const runs: DeletedRun[] = [];
  let covered = first.index;
  for (const text of origin.texts) {
    const [from, to] = [Math.max(first.index, text.at), Math.min(last.index, text.at + text.length)];
    if (from >= to) continue;
    const run = homeOf(text.element)?.unit ?? null;
    const start = cutter.before(text, from - text.at);
    const end = cutter.behind(text, to - text.at);
    if (run === null || start === null || end === null || from !== covered) return null;
    if (!isFree(text, run, source)) return null;
    covered = to;
    const known = runs.at(-1);
    if (known?.run === run) {
      known.end = end;
      known.texts.push(text);
    } else runs.push({ run, start, end, texts: [text] });
  }
  return covered === last.index ? runs : null;
}

function isFree(text: TextOrigin, run: XmlElement, source: string): boolean {
  const { element } = text;
  if (element.name !== 'w:t' || text.inField || !isOwn(text, run)) return false;
  if (around(element, 'w:txbxContent', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:fldSimple') !== null)
    return false;
  for (let control = around(element, 'w:sdt'); control !== null; control = around(control, 'w:sdt')) {
    const content = source.indexOf('sdtContent', control.inner);
    if (source.slice(control.inner, content).includes('dataBinding')) return false;
  }
  return true;
}
