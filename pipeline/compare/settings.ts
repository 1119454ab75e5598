/*
 * Figures of the method by which two revisions are compared: see pipeline/check/settings.ts.
 * test/compare/settings.test.ts holds each at its edge.
 */

/** Which rows of two revisions are the same item. */
export const PAIR_SETTINGS = {
  /**
   * Similarity (0 to 1, `common/similarity/`) of name and other cells, each counting half, from which on two rows of one
   * list are one item. Of 100 generated lists two rows of different items seldom have more than 0.5, and a row with a
   * third of its name replaced has 0.6.
   */
  minLikeness: 0.55,
  /** As `minLikeness`, of the names alone, where the item has gone to another list, whose other columns are not its own. */
  minLikenessAcross: 0.65,
  /** Similarity of names from which on two rows are looked at. */
  minNameLikeness: 0.3,
  /** Rows with the most similar names that are looked at for one row, beside those in the same gap. */
  maxCandidates: 8,
  /** Entries of an index of names that are read for one row: the rare pairs of a name tell its origin. */
  maxPostings: 6_000,
  /**
   * What a row that stands between the same rows as before may be less like than another one (similarity), and is still
   * taken for the item: of near copies (残疾人补贴, 老年人补贴) the place tells which is which. A row in another place that
   * is so much more like has moved.
   */
  ownPlaceGain: 0.1,
  /** Pairs of rows of one gap that are looked at one by one: 50 rows in each revision. */
  maxGapPairs: 2_500,
  /** How often rows are looked at again whose likest ones others have taken. */
  maxRounds: 4,
  /**
   * Pairs of equal rows of one text, from which on they are paired in order without looking which of them have stayed:
   * 100 rows in each revision that say the same.
   */
  maxEqualPairs: 10_000,
} as const;

/** Which characters of two texts are told as changed. */
export const MARK_SETTINGS = {
  /**
   * What a comparison of characters may cost: characters of both texts, times those that the other has not. fast-diff
   * takes some 5 ms for it. Beyond it whole sentences are compared, and beyond that whole texts.
   */
  maxCost: 1_000_000,
  /** Similarity below which the marks of single characters would be scattered over unlike texts: all of them is changed. */
  minLikeness: 0.2,
} as const;

/** Which steps of two duties are the same. */
export const STEP_SETTINGS = {
  /** Similarity from which on a step is a reworded one, and not another one. */
  minLikeness: 0.4,
} as const;
