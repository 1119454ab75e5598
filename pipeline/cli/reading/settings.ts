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

/** A file that somebody writes while it is read (`unchanged.ts`). */
export const UNCHANGED_SETTINGS = {
  /** Times that it is read until it is the same before and after: a program that saves in several goes is soon done. */
  tries: 4,
  /**
   * Milliseconds for which nothing was written into a file that is saved. Programs write on within some; a command that is
   * called behind one that saves takes more to start.
   */
  quiet: 50,
} as const;

/** What a document is given for the time in which other programs had the processor (`starved.ts`). */
export const STARVED_SETTINGS = {
  /** Times the limit that a document may take at most, however little of the processor it gets. */
  mostTimes: 4,
  /** Milliseconds: less is not worth waiting for, and is how exactly the times of the processor are known. */
  least: 50,
} as const;

/** `--watch`: how often files and folders are looked at. */
export const WATCH_SETTINGS = {
  /** Milliseconds from one look at the files to the next: a person who saves sees the answer at once. */
  look: 300,
  /** Milliseconds after which folders are looked through anew: a file that comes is seen while its writer looks up. */
  lookThrough: 2000,
  /** Looking takes at most one part in so many of the time, be there thousands of files or a slow network drive. */
  share: 10,
  /** Looks at which a file must be the same before it is read: an office program writes a large one in several goes. */
  stableLooks: 2,
  /** Looks for which a file is waited for that is locked, or gone as where another one is to take its place: three seconds. */
  patientLooks: 10,
} as const;
