/** Bytes of the page with all that it holds: what an office sends by mail and an old machine opens at once. */
export const PAGE_BYTES = 5 * 1000 * 1000;

/**
 * Bytes by which the thread's heap may grow over three documents of kinds that it has read before: 0.1 MiB were measured, of
 * feedback on code; what is known of one small list is some 0.4 MiB, so that one kept of each goes beyond it.
 */
export const KEPT_BYTES = 512 * 1024;
