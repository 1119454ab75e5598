/**
 * Paragraphs behind the first one that a title of a document or a list may take: places, a line break for looks, the
 * title itself. The reader of titles joins three lines at most; more are empty ones.
 */
export const TITLE_PARAGRAPHS_BEHIND = 8;

/** Characters of words that a comment quotes which cannot stand beside them: enough to find them, and one line. */
export const QUOTED_CHARACTERS = 40;
