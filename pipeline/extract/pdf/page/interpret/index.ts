/**
 * One pass over a page's operator list: where each glyph is, which lines and areas are drawn, which images. Glyph
 * widths and characters come with the operators.
 */
import type { Operators } from '../operators.js';
import { COLOR_HANDLERS } from './color.js';
import { GRAPHICS_HANDLERS } from './graphics.js';
import { IMAGE_HANDLERS, paintDroppedImage } from './image.js';
import { MARKED_CONTENT_HANDLERS } from './marked-content.js';
import { PATH_HANDLERS } from './path.js';
import type { Drawing } from '../../../pages/types.js';
import { newPass, type Handler, type Handlers, type InterpretedPage } from './state.js';
import { TEXT_STATE_HANDLERS } from './text-state.js';
import { SHOW_HANDLERS } from './text.js';

/** What does each operator, by its number; nothing for those that draw nothing that is looked at. */
const HANDLERS: readonly (Handler | undefined)[] = table([
  GRAPHICS_HANDLERS,
  COLOR_HANDLERS,
  PATH_HANDLERS,
  TEXT_STATE_HANDLERS,
  SHOW_HANDLERS,
  IMAGE_HANDLERS,
  MARKED_CONTENT_HANDLERS,
]);

function table(parts: readonly Handlers[]): readonly (Handler | undefined)[] {
  const all = Object.assign({}, ...parts) as Handlers;
  const length = Math.max(...Object.keys(all).map(Number)) + 1;
  return Array.from({ length }, (_, operator) => all[operator]);
}

/** Reads the operators of a page. Throws a Problem (`too-complex`). */
export function interpret(
  { fnArray, argsArray }: Operators,
  page: InterpretedPage,
  isVisible: (group: unknown) => boolean,
): Drawing {
  const pass = newPass(page, isVisible);
  for (let index = 0; index < fnArray.length; index++) {
    const operator = fnArray[index];
    if (pass.pendingImage) paintDroppedImage(pass, operator);
    const handler = operator === undefined ? undefined : HANDLERS[operator];
    handler?.(pass, argsArray[index] as readonly unknown[]);
  }
  return pass.drawing;
}
