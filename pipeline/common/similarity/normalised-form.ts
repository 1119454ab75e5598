/** A text as it is compared, and where each of its UTF-16 units stands in the text that was printed. */
export interface NormalisedText {
  /** The text without what is a matter of format: see `normalisedForm`. */
  form: string;
  /** For each UTF-16 unit of `form` where its character begins in the printed text (UTF-16 units); one more for its end. */
  at: Uint32Array;
}

/**
 * White space, line breaks and invisible characters, controls among them: what a program adds or drops when it lays a
 * text out.
 */
const UNSEEN = '\\s\\u0000-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufeff';

/**
 * Characters that have another code for the same sign: full-width and half-width forms (０ ， ｡), the radicals that
 * fonts of PDFs give in place of ideographs (⼀ U+2F00 for 一), and compatibility ideographs. What NFKC makes of other
 * characters changes the text (① is no 1, ㎡ no m2), so that it is asked for these alone.
 */
const OTHER_CODES = '\\u2e80-\\u2fdf\\u3000\\uf900-\\ufaff\\uff01-\\uffe6\\u{2f800}-\\u{2fa1f}';

/** Chinese quotation marks and the straight ones, which programs put for each other. */
const QUOTES = '“”‘’';

const FOLDED = new RegExp(`[${UNSEEN}${OTHER_CODES}${QUOTES}]`, 'gu');
const IS_UNSEEN = new RegExp(`^[${UNSEEN}]$`, 'u');

/**
 * A text without what is a matter of format: white space, line breaks, invisible characters, the width of digits, letters
 * and punctuation, the shape of quotation marks. Two texts with equal forms say the same.
 *
 * > １２ 项，\n其中“新增”3项  →  12项,其中"新增"3项
 */
export function normalisedForm(text: string): string {
  return text.replace(FOLDED, foldedCharacter);
}

/** As `normalisedForm`, with the place of each unit in the text: for marking in a text what was found in its form. */
export function normalisedText(text: string): NormalisedText {
  let form = '';
  const at: number[] = [];
  let index = 0;
  const take = (piece: string, width: number): void => {
    for (let unit = 0; unit < piece.length; unit++) at.push(index + (width === 0 ? unit : 0));
    form += piece;
  };
  for (const match of text.matchAll(FOLDED)) {
    take(text.slice(index, match.index), 0);
    index = match.index;
    take(foldedCharacter(match[0]), match[0].length);
    index += match[0].length;
  }
  take(text.slice(index), 0);
  at.push(text.length);
  return { form, at: Uint32Array.from(at) };
}

/** What stands for a character in the form: nothing for white space. */
function foldedCharacter(character: string): string {
  // Nearly all of them are the punctuation of Chinese: NFKC gives the same, and takes much longer.
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (IS_UNSEEN.test(character)) return '';
  if (character === '“' || character === '”') return '"';
  if (character === '‘' || character === '’') return "'";
  // A space that only NFKC shows (U+FFA0) is none either.
  return character.normalize('NFKC').replace(/\s/gu, '');
}
