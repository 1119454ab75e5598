/** Limits and thresholds of the reader of OFD: each with its unit, why it is what it is, and its source. */

/** What an OFD may hold, and how far a careless writer may stray. */
export const OFD = {
  /**
   * Elements of one XML part: more is refused. A page of 10,000 characters, each in an object of its own, has some
   * 40,000; each takes some 300 bytes.
   */
  maxElements: 1_000_000,
  /** Objects that are drawn on a page, templates and composite units counted as often as they are used. */
  maxObjects: 300_000,
  /** Numbers in the paths of a page, curves counted as they are drawn. A map has some 100,000. */
  maxPathNumbers: 3_000_000,
  /** Composite units within composite units: more is one that holds itself. Programs write one or two. */
  maxNesting: 16,
  /** Draw parameters of which one is the base of the next; one that is its own base ends here. */
  maxParameters: 16,
  /**
   * Millimetres of the object's own measure by which a character may leave its boundary and count as within it. Viewers
   * do not agree on cutting text there (GB/T 33190, 8.5 says so; many draw it whole).
   */
  boundarySlack: 1,
  /** Millimetres: where nothing is said, lines are this broad (GB/T 33190, 8.2). */
  lineWidth: 0.353,
  /** Bytes of an image that are looked at to see whether it is see-through: its head is within the first hundred. */
  imageHead: 65_536,
  /**
   * Ems beyond what is usual for a letter: an advance up to this is the letter's own width, more is room that was set
   * between letters.
   */
  ownWidthSlack: 0.05,
} as const;
