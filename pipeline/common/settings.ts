/*
 * Figures of the method that several stages share: see pipeline/check/settings.ts. test/common/settings.test.ts holds
 * each at its edge.
 */

/** Names, as people write them. */
export const NAME_SETTINGS = {
  /** Edits from a name to the one that was probably meant, however short it is: two letters changed places. */
  minEdits: 2,
  /** One edit more in so many characters of a longer name. */
  charactersPerEdit: 3,
  /** Characters of a department's name: 县局 has 2. */
  minDepartment: 2,
  /** Characters of a department's name with its place. A longer text is a sentence that ends as names do. */
  maxDepartment: 40,
  /** Characters before the colon that opens a department's part: several names may stand there. */
  maxPartOpener: 120,
} as const;

/** Texts that are like each other: pipeline/common/similarity/. */
export const SIMILARITY_SETTINGS = {
  /**
   * Texts that one is compared with. Among the 24,500 items of a county a text shares a rare pair with some hundred;
   * where thousands do, nothing tells them apart (办理第 1 号事项, 办理第 2 号事项 …), and more would cost the square.
   */
  maxCandidates: 2000,
} as const;
