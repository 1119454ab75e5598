/**
 * How wordings of items are held against each other, and when two of them are taken for one item. Set on
 * `test/county/wordings/a*.yaml`, of which counties are drawn; “missed” are pairs of rows of one item that stay apart, in
 * a county of 20 townships of which each has 8 of 10 items, where nothing else is said.
 */
export const CLUSTER_SETTINGS = {
  /**
   * How sure two lines are that become one: how like they are (0 to 1, see `likeness` and `nearest`), and what other
   * evidence makes up for. 0.46 joins 9996 right ones of 10,000 pairs and misses 2 of 100; 0.56 misses 4. Of half as many
   * townships 0.36 joins one wrong pair of 1000 more, and 4 of 100 more where each has half of the items.
   */
  threshold: 0.46,
  /** Pairs of wordings below the threshold that a person is asked about: so much less like. */
  below: 0.05,
  /** Pairs that were joined and are less like than this are asked about: set before the other weights, and left as it was. */
  sure: 0.55,
  /** Wordings less like than this are not one item, whatever else speaks for it: only chance has words in common. */
  least: 0.2,
  /**
   * Of how like two lines are, so much is how like their most like wordings are, and the rest the average of all: each
   * township names other steps of one duty, so that a third wording is like one of two. With the average alone half of
   * one of 100 pairs more are missed; without it more near twins are joined where townships are few.
   */
  nearest: 0.5,
  /**
   * Of what two wordings do not share, so much weighs what both have instead (老年人 for 残疾人), and the rest what one
   * of them has more (a clause, 工作). Set before the other weights, and left as it was.
   */
  exchanged: 0.8,
  /** A single character weighs so much of a pair of neighbouring ones: it stands in more words. */
  character: 0.5,
  /**
   * A word for what is done weighs so much: two duties of which only these are the same (审批并公示) are two. Between 0.4
   * and 1 the files give the same within 0.01, few of whose twins are so short.
   */
  action: 0.4,
  /**
   * What one wording of the county alone has weighs so much of what it would by its rarity: it is a way to put it, not
   * another duty. With the whole weight 1 of 100 pairs more are missed; with less of it near twins are joined.
   */
  single: 0.5,
  /** Characters that stand next to each other in one wording and near each other in the other (农机, 农业机械) count so much. */
  abbreviated: 0.7,
  /** So far apart, in characters: the first ones of two words of two or three characters are. */
  reach: 3,
  /** What is left of the likeness where the wordings have words of a contrast (防汛, 防火): they are not joined. */
  contrast: 0.5,
  /** What is left of it where they have other numbers (65 岁, 80 岁). */
  numbers: 0.3,
  /** What is left of it where both say what is done, and no word of it is the same (申报, 发放). */
  otherActions: 0.8,
  /**
   * Evidence beside names, in nats (natural logarithms of how much likelier it is of one item than of two): each is worth
   * so much likeness. Without it 4 of 100 pairs more are missed; at twice as much 7 of 1000 more are wrong in a county of
   * 10 townships.
   */
  nat: 0.08,
  /** Nats that are worth nothing: any two rare wordings are in other townships by chance. */
  free: 1,
  /** Nats above which more is worth nothing: names must be like all the same. */
  most: 6,
  /** The share of near twins, which are two items, that stand in one category at least: categories hold what is alike. */
  twinsCategory: 0.5,
  /** The share of rows of one item that are in one category at most: some township has sorted it otherwise. */
  surestCategory: 0.98,
  /**
   * Wordings that one is compared with, those with the rarest parts in common first. Where more share them, nothing of
   * them is rare (49,000 unlike items of 200 townships), and all of them would cost the square. From 20 on the files give
   * the same.
   */
  compared: 80,
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
