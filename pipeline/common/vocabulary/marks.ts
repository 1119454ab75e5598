/**
 * A class of characters, as a regular expression source: classOf('、。', ')]') is `[、。)\]]`. All of them stand for
 * themselves.
 */
export function classOf(...characters: readonly string[]): string {
  return `[${characters.join('').replace(/[\\\]^-]/g, '\\$&')}]`;
}

/** The full-width marks after which a sentence, a step or the opening of an enumeration has ended. */
export const STOPS = '。；：！？';

/** The full-width marks within a sentence. */
export const PAUSES = '、，';

/** All full-width marks that stand in the lower left of their box, so that they may hang over the edge of a column. */
export const FULL_WIDTH_MARKS = `${PAUSES}${STOPS}．`;

/** Their half-width forms; 、 and 。 have none. */
export const HALF_WIDTH_MARKS = ',.:;!?';

/** Full-width brackets that open, with the marks of titles. */
export const OPENING_BRACKETS = '（「『【〔〈《';

/** Those that close, each at the index of the one that opens. */
export const CLOSING_BRACKETS = '）」』】〕〉》';

/** Chinese quotation marks that open. */
export const OPENING_QUOTES = '“‘';

/** Those that close. */
export const CLOSING_QUOTES = '”’';

/** What opens, and is never the last character of a line. */
export const OPENING_MARKS = `${OPENING_BRACKETS}${OPENING_QUOTES}`;

/** What closes, and is never the first character of a line. */
export const CLOSING_MARKS = `${CLOSING_BRACKETS}${CLOSING_QUOTES}`;

/** Marks at the end of a line of text which may hang over its edge: their ink fills half of their box. */
export const HANGING_MARKS = `${FULL_WIDTH_MARKS}${CLOSING_QUOTES}）${HALF_WIDTH_MARKS})`;

/**
 * The characters of which leaders are made, as printed: they lead from an entry of the contents to its page.
 *
 * > | 一、基本履职事项清单……………………3
 *               ^^^^^^^^^^^^
 */
export const LEADER_DOTS = '.…·．。‥⋯';

/**
 * A character of a name that stands before a colon, as a regular expression source: no white space, and nothing that
 * ends a clause. 、 is one, for several departments may open a part together.
 *
 * > | 县公安局、县教育局：负责巡线。
 *     ^^^^^^^^^^^^^^^^^
 */
export const NAME_CHARACTER = '[^\\s，。；：:;,！？]';
