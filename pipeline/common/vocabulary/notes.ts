/** The words that open a note below a table, as a regular expression source. */
const NOTE_WORDS = '注|备注';

/**
 * The beginning of a line that is a note, whatever its size.
 *
 * > | 注：标有*的事项由县级统筹。
 *     ^^
 */
export const NOTE_LINE = `(?:${NOTE_WORDS})[：:]`;

/** The words that open a footnote, where its size and its place tell already that it may be one. */
export const FOOTNOTE_WORDS = `${NOTE_WORDS}|说明|附注`;
