/** What makes the reading of a table doubtful wherever it was found. */
import { say } from '../../common/result.js';
import type { Box, Note } from '../../model.js';

/** The box of what stands on a page. */
export function boxOf({
  left,
  top,
  right,
  bottom,
}: Record<'left' | 'top' | 'right' | 'bottom', number>): Box {
  return [left, top, right, bottom];
}

/** Text stands inside of a table and in none of its cells: it is kept, behind the table. */
export function outsideCells(page: number, box: Box): Note {
  return {
    code: 'text-outside-cells',
    level: 'uncertain',
    message: say('表格中有文字不在任何一格内', 'a table holds text that stands in none of its cells'),
    place: { kind: 'page', page, box },
  };
}

/** Text is printed over other text: a running head, say, that runs into a table. */
export function textOverText(page: number, box: Box): Note {
  return {
    code: 'text-over-text',
    level: 'uncertain',
    message: say('表格中有文字重叠，无法分清', 'text of a table is printed over other text'),
    place: { kind: 'page', page, box },
  };
}
