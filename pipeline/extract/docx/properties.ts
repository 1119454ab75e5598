import type { Attributes } from '../package/xml.js';
import { symbolFontOf } from '../symbols.js';
import type { OpenParagraph, OpenRun, Story } from './story.js';
import { isLeader, isOn, numberOf } from './styles.js';

/** The columns that Word gives a table at most. */
const WORD_COLUMNS = 63;

/** A property of a paragraph, an element of `w:pPr` (ECMA-376-1, 17.3.1). */
export function setParagraphProperty(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:pStyle':
      paragraph.style = value ?? null;
      break;
    case 'w:numId':
      paragraph.numId = value ?? null;
      break;
    case 'w:ilvl':
      paragraph.level = numberOf(value);
      break;
    case 'w:outlineLvl':
      paragraph.outline = numberOf(value);
      break;
    case 'w:pageBreakBefore':
      paragraph.pageBreakBefore = isOn(value);
      break;
    case 'w:tab':
      paragraph.leader ||= isLeader(attributes['w:leader']);
      break;
    case 'w:vanish':
      paragraph.runsOn ||= isOn(value);
  }
}

/** Forgets the properties of a paragraph that a tracked change made anew: those of before it follow. */
export function forgetParagraphProperties(paragraph: OpenParagraph): void {
  Object.assign(paragraph, { style: null, numId: null, level: null, outline: null, pageBreakBefore: null });
}

/** A property of a run, an element of `w:rPr` (ECMA-376-1, 17.3.2). */
export function setRunProperty(run: OpenRun, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:vanish') run.hidden = isOn(value);
  else if (name === 'w:rStyle') run.style = value ?? null;
  else if (name === 'w:rFonts') run.font = symbolFontOf(attributes['w:ascii'] ?? attributes['w:hAnsi']);
}

/** A property of the innermost open table, or of its row (ECMA-376-1, 17.4); `parent` is the element around it. */
export function setRowProperty(story: Story, name: string, attributes: Attributes, parent: string): void {
  const value = attributes['w:val'];
  const table = story.tables.at(-1);
  if (table === undefined) return;
  if (name === 'w:gridCol' && parent === 'w:tblGrid') table.widths.push(numberOf(attributes['w:w']) ?? 0);
  const { row } = table;
  if (row === null) return;
  if (name === 'w:gridBefore') row.used = Math.min(Math.max(numberOf(value) ?? 0, 0), WORD_COLUMNS);
  if (name === 'w:hidden' && parent === 'w:trPr') row.dropped ||= isOn(value);
}

/** A property of the cell whose content a story is, an element of `w:tcPr` (ECMA-376-1, 17.4.65). */
export function setCellProperty({ cell, parent }: Story, name: string, attributes: Attributes): void {
  if (cell === null) return;
  const value = attributes['w:val'];
  switch (name) {
    case 'w:gridSpan':
      cell.span = numberOf(value) ?? 1;
      break;
    case 'w:vMerge': {
      const table = parent?.tables.at(-1);
      if (table?.row == null) break;
      cell.merge = value === 'restart' ? 'start' : 'continue';
      cell.continued = cell.merge === 'continue' && table.isCovered(table.row.used);
      break;
    }
    case 'w:hMerge':
      cell.joined = value !== 'restart';
  }
}
