/** Whether an image is see-through, as a seal is. */
import { imageKindOf } from '../../pictures/image-kinds.js';
import { OFD } from '../settings.js';

/** Colour types of PNG with a channel of opacity (PNG, 11.2.2). */
const WITH_ALPHA: ReadonlySet<number> = new Set([4, 6]);

/** What becomes of text below an image: one that is see-through, as a seal is, lets it be read. */
export function coverOfImageFile(bytes: Uint8Array): 'pictures' | 'shows' {
  if (imageKindOf(bytes, '', '') !== 'png') return 'pictures';
  if (WITH_ALPHA.has(bytes[25] ?? 0)) return 'shows';
  const head = String.fromCharCode(...bytes.subarray(0, OFD.imageHead));
  const data = head.indexOf('IDAT');
  return head.slice(0, data < 0 ? undefined : data).includes('tRNS') ? 'shows' : 'pictures';
}
