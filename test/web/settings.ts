/** Bytes of the page with all that it holds: what an office sends by mail and an old machine opens at once. */
export const PAGE_BYTES = 5 * 1000 * 1000;
