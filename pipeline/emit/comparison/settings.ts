/** Characters of a text that stays, on either side of a change, which text and Markdown show: a sentence is recognized. */
export const CHANGE_CONTEXT = 24;

/** Characters of an item's name in a line of a list. */
export const SHOWN_NAME = 60;

/** Rows that are the same, from which on the page folds them: two rows around a change show where it stands. */
export const FOLDED_ROWS = 3;
