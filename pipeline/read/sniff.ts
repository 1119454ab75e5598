import type { BinaryFormat } from '../model.js';
import { headOf, isOle, isPdf, isRtf, isZip } from './heads.js';
import { isReadPicture } from './pictures.js';
import { BYTES_PER_CONTROL, CONTROL_SAMPLE_BYTES } from './settings.js';
import { sniffOle } from './sniff-ole.js';
import { sniffZip } from './sniff-zip.js';

/**
 * The binary format that the first bytes name, `text` for what may be text, `unknown` for other binary data.
 * `encrypted` for an Office document with a password.
 */
export function sniff(bytes: Uint8Array): BinaryFormat | 'text' | 'encrypted' | 'unknown' {
  const head = headOf(bytes);
  if (isPdf(head)) return 'pdf';
  if (isZip(head)) return sniffZip(bytes);
  if (isOle(head)) return sniffOle(bytes);
  if (isRtf(head)) return 'rtf';
  if (
    /^(?:From|MIME-Version|Subject|Date|Content-Type|Message-ID|X-[\w-]+|Snapshot-Content-Location):/i.test(
      head.trimStart(),
    ) &&
    /^Content-Type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(head)
  )
    return 'mht';
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return 'text';
  if (!hasControls(bytes)) return 'text';
  return isReadPicture(bytes) ? 'picture' : 'unknown';
}

/** What text does not have: control characters but tab, line ends, form feed and ESC. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g;

/** Text has no control characters but tab, line ends, form feed and the like; a few are let pass to be reported later. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, CONTROL_SAMPLE_BYTES);
  if (sample.includes(0)) return true;
  // A pattern: this runs once, before there is fast code for a loop. In windows-1252 the bytes below 32 are what they are.
  const controls = new TextDecoder('windows-1252').decode(sample).match(CONTROLS)?.length ?? 0;
  return controls * BYTES_PER_CONTROL > sample.length;
}
