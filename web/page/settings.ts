/** The figures of the page: each with its unit, and why it is what it is. */

/** The thread that reads. */
export const THREAD = {
  /** Seconds that a file may take where no setting says otherwise, as `--timeout` has it by default. */
  fileSeconds: 60,
  /**
   * Documents that a thread reads before another takes its place. What a browser compiles of the code, and notes about
   * it, adds up: of a list of 35 pages read again and again 13.9 MiB after two, 15.1 after eight, 15.9 after 14, without
   * anything of the documents. Eight are within a tenth of two, and starting takes some tenths of a second.
   */
  documents: 8,
} as const;
