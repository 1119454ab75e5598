const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

/** What `--cache` keeps, and for how long: bytes and milliseconds. */
export const CACHE_SETTINGS = {
  /**
   * Bytes that it may take: 512 MiB. A list of 245 items takes 1 MB, and a prefecture has some hundred townships: all of
   * them are held, and the disk of an old laptop does not feel it. What was used last stays.
   */
  mostBytes: 512 * 2 ** 20,
  /** Of a cache that took more, what share of that is left: else every run would have to remove a little. */
  leftShare: 0.8,
  /**
   * After so long a list that nobody has asked for goes: it is of a document that was changed since, or of another version.
   * A quarter of a year is longer than the pause between two rounds of proofs.
   */
  old: 90 * DAY,
  /** After so long a file that is not whole was left by a run that died: none takes as long to write one. */
  dead: HOUR,
  /** From one look through the cache to the next: it reads all names there. */
  pause: DAY,
  /** A list that is used is marked so, but not more often than this: a mark is a write. */
  mark: DAY,
} as const;
