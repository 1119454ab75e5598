import type { BinaryFormat } from '../model.js';
import { BYTES_PER_CONTROL, CONTROL_SAMPLE_BYTES, SIGNATURE_BYTES } from './settings.js';
import { sniffOle } from './sniff-ole.js';
import { sniffZip } from './sniff-zip.js';

/**
 * The binary format that the first bytes name, `text` for what may be text, `unknown` for other binary data.
 * Signatures: PDF (ISO 32000-1, 7.5.2, the header may be within the first 1,024 bytes), ZIP (APPNOTE 4.3.7),
 * OLE compound file ([MS-CFB] 2.2), RTF (`{\rtf`). `encrypted` for an Office document with a password.
 */
export function sniff(bytes: Uint8Array): BinaryFormat | 'text' | 'encrypted' | 'unknown' {
  const head = latin1(bytes.subarray(0, SIGNATURE_BYTES));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    return sniffZip(bytes);
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return sniffOle(bytes);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (
    /^(?:From|MIME-Version|Subject|Date|Content-Type|Message-ID|X-[\w-]+|Snapshot-Content-Location):/i.test(
      head.trimStart(),
    ) &&
    /^Content-Type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(head)
  )
    return 'mht';
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return 'text';
  return hasControls(bytes) ? 'unknown' : 'text';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Text has no control characters but tab, line ends, form feed and the like; a few are let pass to be reported later. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, CONTROL_SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * BYTES_PER_CONTROL > sample.length;
}
