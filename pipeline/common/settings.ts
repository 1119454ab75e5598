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
   * Entries of the index that are read for one text: how often its pairs stand in other texts, added up. The names of
   * 24,500 items need some 10,000 each; a long cell of frequent words would need millions, and its rare words tell as much.
   */
  maxPostings: 40_000,
  /** Texts that one is compared with where `maxPostings` was not enough: those that share most of its rare pairs. */
  maxVerified: 100,
} as const;
