/** Letters that are a clip (ISO 32000-1, 9.3.6, mode 7): a picture or a colour that is painted then shows in their form. */
import type { Box } from '../../../../model.js';
import { PAGE } from '../../../pages/settings.js';
import type { Pass } from './state.js';

/** Takes a letter into the clip. It was not read: whether anything will be painted in its form is not known yet. */
export function clipToLetter({ state, off }: Pass, box: Box): void {
  if (off > 0 || state.drawnMask || state.lettering.length >= PAGE.maxLettering) return;
  state.lettering = [...state.lettering, box];
}

/** Tells the letters of the clip in whose form something is painted. */
export function paintLettering({ state, drawing }: Pass, [left, top, right, bottom]: Box): void {
  const painted = state.lettering.filter(
    (box) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top,
  );
  if (painted.length === 0) return;
  for (const box of painted) drawing.doubts.push({ cause: 'veiled', box });
  state.lettering = state.lettering.filter((box) => !painted.includes(box));
}
