/** How wordings of items are held against each other, and when two of them are taken for one item. */
export const CLUSTER_SETTINGS = {
  /**
   * How like two wordings are at least that are taken for one item (0 to 1, see `likeness`), and on average those of two
   * lines that become one. Set on `test/county/wordings/a*.yaml`: in a county of 20 townships, of which each has 8 of 10
   * items, 0.42 gives a precision of 1.00 and a recall of 0.98; from 0.45 on more than 3 of 100 pairs are missed.
   */
  threshold: 0.46,
  /** Pairs of wordings below the threshold that a person is asked about: so much less like. */
  below: 0.05,
  /** Pairs that were joined and are less like than this are asked about: above it none of those files was wrong. */
  sure: 0.55,
  /**
   * Of what two wordings do not share, so much weighs what both have instead (老年人 for 残疾人), and the rest what one
   * of them has more (a clause, 工作). Between 0.6 and 0.9 the files give the same within 0.005.
   */
  exchanged: 0.8,
  /** A single character weighs so much of a pair of neighbouring ones: it stands in more words. */
  character: 0.5,
  action: 0.4,
  single: 0.5,
  abbreviated: 0.7,
  nearest: 0.5,
  otherActions: 0.8,
  reach: 3,
  least: 0.2,
  evidence: { nat: 0.08, free: 1, most: 6 },
  twinsCategory: 0.5,
  surestCategory: 0.98,
  /** What is left of the likeness where the wordings have words of a contrast (防汛, 防火): they are not joined. */
  contrast: 0.5,
  /** What is left of it where they have other numbers (65 岁, 80 岁). */
  numbers: 0.3,
  /**
   * Wordings that one is compared with, those with the rarest parts in common first: a county of 20 townships has some
   * hundred that share any. Where more do, nothing of them is rare (49,000 unlike items of 200 townships), and all of
   * them would cost the square.
   */
  compared: 150,
  /** Other thresholds for which it is said what they would give. */
  others: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  /** Pairs of wordings that are shown for each of them. */
  examples: 5,
} as const;

/** When it is told that a township lacks an item. */
export const LACK_SETTINGS = {
  /** The share of townships that have it: what 9 of 10 have is the rule. */
  share: 0.9,
  /** In a smaller county one township may lack what all others have; of fewer than so many it tells nothing. */
  leastTownships: 5,
} as const;

/** When townships seem to have copied from each other. */
export const COPY_SETTINGS = {
  /** What more than this share of the townships have is a template. */
  template: 0.5,
  /** Fewer townships than this have no template: two that share a text may have it from each other. */
  leastTemplate: 3,
  /**
   * Equal facts are told where chance is an unlikely reason. A fact of n significant digits is equal by chance in some one
   * of 10^(n - near) pairs of townships, facts together in one of the product; they are told where among all pairs of the
   * county less than one in 10^margin would be equal so. Of 20 townships (190 pairs) that takes an area of 4 digits, or
   * population and number of villages together; 12 villages here and there are no copy.
   */
  margin: 1,
  /** In powers of ten: the values of a county lie near each other (6 to 38 villages, not 1 to 99). */
  near: 0.5,
} as const;
