import { CELL_CHARACTERS } from './settings.js';

/** What shows that a text was longer than a cell can hold. */
const CUT = '…（超出单元格上限，后文从略）';

/** Half of a character above U+FFFF: no XML file can hold it. */
export const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a cell of a spreadsheet can hold it: without the characters that XML 1.0 forbids (U+0000 to U+001F but for
 * tab and line ends, U+FFFE, U+FFFF, single surrogates), which make a file that Excel refuses; cut with a mark where it
 * is too long.
 */
export function cellText(text: string): string {
  const sound = UNSURE.test(text) ? soundText(text) : text;
  if (sound.length <= CELL_CHARACTERS) return sound;
  return `${sound.slice(0, CELL_CHARACTERS - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

/** What may have to be replaced; most of some hundred thousand cells have nothing of it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSURE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

function soundText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(LONE_SURROGATE, '\ufffd')
  );
}
