/**
 * What the sign-off sheet has room for on one page of A4, with 12 mm to sign in and 28 mm for an opinion: lines of the
 * ledger, of 6 mm each, and accepted findings, whose words and whose reason are cut at so many characters: a line and a bit.
 */
export const PRINTED_LEDGER_LINES = 10;

/** Accepted findings that the sheet shows, and at how many characters the words and the reason of each are cut. */
export const PRINTED_ACCEPTED = { most: 3, characters: 44 } as const;

/**
 * Rows that are drawn together, where a list is longer than that: what is outside the window is laid out when it comes
 * into view. 100 rows of a list are some 5 screens.
 */
export const CHUNK_ROWS = 100;

/**
 * Lists of so many rows together are markup, which a browser shows without a script; the rows of more are data, which
 * are drawn as they are scrolled to: 2,000 rows are some 2 MB, which Chromium opens in half a second, 24,500 rows in
 * markup took it more than six. The lists of a township have 100 to 300.
 */
export const MARKUP_ROWS = 2000;

/**
 * So many findings, with what follows from each, are markup; more are data, which are drawn as they are scrolled to:
 * 18,700 findings in markup took Chromium most of five seconds to open. A list with so many was read wrongly, or is many
 * lists in one.
 */
export const MARKUP_FINDINGS = 500;

/** Findings that are drawn together, where there are more than that: some 10 screens. */
export const CHUNK_FINDINGS = 50;

/**
 * The chart. Across, in hundredths of its width, so that its letters stay legible on a telephone: the names, the numbers
 * behind the bars, the gap between; a name has at most so many characters, which at 390 pixels fill their room. Down, in
 * pixels: a bar, of which each category has two, and the gap below them.
 */
export const CHART = { label: 34, number: 14, gapAcross: 1.5, name: 10, bar: 9, gap: 10 } as const;

/**
 * Pages of a PDF that are drawn into the report page: at some 150 kB each as text, 20 make a file of 3 MB, which can be
 * sent by mail. Whoever has findings on more pages begins with these.
 */
export const MOST_PAGE_IMAGES = 20;

/** Texts with doubtful characters that a page shows with their pictures, which take some 10 kB each. */
export const MOST_DOUBTFUL_TEXTS = 1000;
