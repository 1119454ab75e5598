import { readXmlText } from '../../extract/package/xml.js';

/** Formats of numbers that show a text as it is: General and Text (ECMA-376-1, 18.8.30). */
const PLAIN: ReadonlySet<string> = new Set(['0', '49']);

/** The number of the first style of cells that breaks lines and does not colour them; null where there is none. */
export function wrappingStyle(text: string, part: string): number | null {
  let found: number | null = null;
  let index = -1;
  let isPlain = false;
  let within = false;
  readXmlText(text, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') within = true;
      if (name === 'xf' && within) {
        const { numFmtId = '0', fillId = '0', fontId = '0' } = attributes;
        index++;
        isPlain = PLAIN.has(numFmtId) && fillId === '0' && fontId === '0';
      }
      const isWrapping = name === 'alignment' && /^(?:1|true)$/.test(attributes['wrapText'] ?? '');
      const isLevel = (attributes['textRotation'] ?? '0') === '0' && attributes['horizontal'] !== 'center';
      if (within && isWrapping && isLevel && isPlain) found ??= index;
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return found;
}
