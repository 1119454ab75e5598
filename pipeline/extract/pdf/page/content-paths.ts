/**
 * How much the content of a page, a form or a pattern draws, by a look at its bytes: some milliseconds for each megabyte,
 * where the library takes half a second and a hundred times the memory.
 */

/** Numbers that the library keeps for each step of a path (ISO 32000-1, table 59): `5 5 l` is the step and a point. */
const STEPS: Readonly<Record<string, number>> = { m: 3, l: 3, c: 7, v: 7, y: 7, h: 1 };
/** And for a rectangle, `re`. */
const RECTANGLE = 13;
/** What ends a path (table 60), some of them with `*` behind. */
const PAINTS = 'fFSsnBb';

/** What a byte may be at the end of an operator: 0 nothing, 100 one that ends a path, else numbers of a step. */
const ENDS_PATH = 100;
const MEANINGS = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (PAINTS.includes(letter) || letter === '*') return ENDS_PATH;
  return letter === 'e' ? RECTANGLE : (STEPS[letter] ?? 0);
});

const [LETTER_E, LETTER_R, STAR] = [0x65, 0x72, 0x2a];
/** What may stand before a star: `f`, `B` and `b`, and not `T`, which goes to the next line. */
const ENDS_BY_AREA: ReadonlySet<number | undefined> = new Set([0x66, 0x42, 0x62]);

/**
 * The paths that content ends and the numbers in them. Only operators between white space count, as programs write them:
 * of data that is no content next to nothing looks like them.
 */
export function pathsIn(content: Uint8Array): { paths: number; numbers: number } {
  let [paths, numbers] = [0, 0];
  for (let index = 0; index < content.length; index++) {
    const code = content[index] as number;
    const meaning = MEANINGS[code] as number;
    if (meaning === 0 || !isSpace(content[index + 1])) continue;
    const before = content[index - 1];
    const hasTwo = code === LETTER_E || code === STAR;
    if (code === LETTER_E ? before !== LETTER_R : code === STAR && !ENDS_BY_AREA.has(before)) continue;
    if (!isSpace(hasTwo ? content[index - 2] : before)) continue;
    if (meaning === ENDS_PATH) paths++;
    else numbers += meaning;
  }
  return { paths, numbers };
}

/** White space between operators, and the beginning and end of what is looked at. */
function isSpace(code: number | undefined): boolean {
  return code === undefined || code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
