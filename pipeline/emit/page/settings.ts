/** Lines of the ledger on the sign-off sheet: with what stands around them they fill one page of A4. */
export const PRINTED_LEDGER_LINES = 20;

/**
 * Rows that are drawn together, where a list is longer than that: what is outside the window is laid out when it comes
 * into view. 100 rows of a list are some 5 screens.
 */
export const CHUNK_ROWS = 100;

/** Width of the chart, and the height of its bars, in its own units: 1,000 wide, a bar pair for each category. */
export const CHART = { width: 1000, label: 300, number: 90, bar: 9, gap: 10 } as const;
