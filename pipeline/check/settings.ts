/*
 * The figures of the method: how much proves something, how little may be a slip, and how far a rule looks. Each has
 * its unit and its reason. They were set by trying the rules on published lists; where no source is named, none was
 * written down. test/check/settings*.test.ts holds each at its edge: it fails when one is halved or doubled. What is
 * no matter of judgement (a year has twelve months) is where it is used.
 */

/** Stated figures, the ledger and the contents. */
export const FIGURE_SETTINGS = {
  /**
   * Share of a table's categories that a statement must count to be an enumeration of them. One that names fewer
   * (主要包括……等) leaves open what it counts: then no category is missing in it.
   */
  enumeratedShare: 0.5,
  /** Counts of categories. One figure is no enumeration, and its sum says nothing. */
  minEnumeration: 2,
  /** Lists whose categories the statement counts. Where it counts those of two, it should count those of the third. */
  minCountedLists: 2,
  /** Figures of a statement. So many with a unit (项) show that one without has lost it. */
  minFigures: 4,
  /** Entries of the contents with a page. The pages of two can disagree, that of one cannot. */
  minPagedEntries: 2,
  /** Entries with a page, where heading rows tell the pages. Two can disagree without showing which of them is wrong. */
  minEntriesByHeadings: 3,
  /**
   * Rows. No page holds more: a longer list with a single heading row does not repeat it on each page. An estimate:
   * A4 across with rows of one or two lines.
   */
  rowsOnPage: 24,
  /** Runs of a scattered category whose beginnings a finding shows. */
  shownRuns: 5,
} as const;

/** Rows, numbers, categories and titles of tables. */
export const TABLE_SETTINGS = {
  /**
   * Times the rows. Where numbers begin again from 1, the last of them is no greater than this: more than that, and
   * the rows were taken from elsewhere with their numbers.
   */
  restartFactor: 1.2,
  /** Numbers more than `restartFactor` allows: a short list has lost one or two rows as well. */
  restartSlack: 1,
  /** Rows before numbers that begin again. A single row is no list of its own. */
  minRowsBeforeRestart: 2,
  /** Missing numbers in one gap that are looked for elsewhere. A number misread as millions costs no more. */
  maxGap: 10_000,
  /** Times the categories. A list with more runs of rows is not ordered by category: nothing stands apart in it. */
  scatteredFactor: 1.5,
  /** Runs more than `scatteredFactor` allows: short lists have few categories. */
  scatteredSlack: 4,
  /** Share of the rows whose township duties may be divided by department where the township's duties are not. */
  dividedShare: 0.05,
  /** Rows more than `dividedShare` allows: that one whose cells are exchanged. */
  dividedSlack: 1,
  /** Lines from a title down to its table; blank lines stand between. */
  maxLinesToTitle: 3,
  /** Characters of a line that may be the title of a list. */
  maxTitleLength: 60,
  /** One of so many categories may be out of order: with more, the statement has an order of its own. */
  displacedPart: 3,
  /** Categories of an enumeration that is ordered by size: fewer may stand so by chance. */
  minBySize: 5,
  /** Different sizes in such an enumeration: with one or two, most orders are by size. */
  minSizes: 3,
  /** Rows with one misspelt category. More have a category of their own. */
  maxSlipRows: 2,
  /**
   * Natural logarithm of how much better two names must fit each other's duties than their own. In 63 sound lists no
   * two rows of different categories had more than 0; nine of ten exchanges have more than this.
   */
  minExchangeGain: 4,
  /** As `minExchangeGain`, where ways of working are compared, which say little: sound lists had up to 7.4. */
  minExchangeGainOfWays: 9,
  /** Rows with a pair of characters. In more of them it tells little, and costs time. */
  maxRowsOfPair: 50,
  /** Characters of a category. A shorter one is another category when one character differs (党建, 基建). */
  minSlipLength: 3,
} as const;

/** Names of departments, and where they are named. */
export const DEPARTMENT_SETTINGS = {
  /** Rows with departments. Fewer show no practice of the document. */
  minPracticeRows: 3,
  /** Share of the rows that name departments outside of their column, above which that is the practice. */
  unlistedShare: 0.5,
  /** Characters of a name without its place. A shorter one is a short form (住建局), or another department. */
  minFullName: 4,
  /** Times that one slip of the pen stands in a document. What stands more often is meant. */
  maxSlips: 2,
  /** Characters of a name without its place. A shorter one is another name when one character differs (水利局 has 3). */
  minSlipCore: 3,
  /**
   * As `minSlipCore`, where the right name is in no place of the document and only in the table: 物价局 and
   * 物资局 are two.
   */
  minStandardSlipCore: 4,
  /**
   * Share of the fields of each of two names that both have, above which they may be one department: 文体旅局 and
   * 文广旅局. 教育和体育局 shares one of two with 文化体育和旅游局, which is another.
   */
  sharedFields: 0.5,
  /** Characters behind a place that make a name of a department which no table knows. */
  minUnknownCore: 3,
  /** Share of the cells with receiving departments that lack a part, above which that is the practice. */
  receiverShare: 0.5,
  /** Characters of a department's name with its place, at the head of a cell. */
  maxNameLength: 36,
  /** Characters of such a name, at least: 县民政局. */
  minNameLength: 4,
  /** One of so many separators may differ by mistake. With more, groups of departments are divided on purpose. */
  mixedPart: 3,
  /** Separators, from which on `mixedPart` is asked: one of two or three is a third of them soon. */
  minMixedSeparators: 4,
  /** Characters between a department and the colon of its part: the names of others with it. */
  maxHeadLength: 80,
  /** Characters of what opens duties, before its colon. */
  maxOpenerLength: 40,
} as const;

/** Names of places. The likeness of a name is about the natural logarithm of the odds that it is one and no word. */
export const PLACE_SETTINGS = {
  /** Departments with a county in their names. Fewer prove nothing. */
  minCountyNames: 4,
  /** Share of all departments above which the county that they name is the document's. */
  countyShare: 0.5,
  /** Characters of a county's name with its kind: 市区 and 本县 are none. */
  minCountyLength: 3,
  /** Likeness from which on two characters before 镇 are a name: 白石镇, not 运行镇. */
  minLikeness: 1,
  /** Likeness from which on two characters before 乡党委 make it that of another township. */
  minNeighbourLikeness: 1,
  /** Likeness from which on a name before 街道 needs no word behind it that tells a township: 老旧街道 is none. */
  sureLikeness: 3,
  /** Likeness of a character that seldom begins a word, and often a name. */
  minInitialLikeness: 2,
  /** Likeness above which a character may belong to a name that goes on behind it. */
  insideLikeness: 0,
  /** Likeness of a character that the tables do not list, as the tool that makes them has it. */
  unlistedLikeness: -2,
  /** Characters of a name before its kind that are told by their likeness. */
  maxAlikeLength: 4,
  /** Characters of a division's name: the longest that a text would spell out (巴音郭楞蒙古自治州 has 9). */
  maxDivisionLength: 15,
  /** Characters of a division's name: shorter ones are words as well. */
  minDivisionLength: 3,
  /** Characters before a place within which a word tells that it is a neighbour's: 与……接壤. */
  neighbourBefore: 24,
  /** Characters between a place and the word behind it that tells that it is a neighbour's. */
  neighbourAfter: 20,
  /** Characters between a place and what is named for it: 白石镇至青禾镇公路. */
  namedForAfter: 8,
  /** Characters of the township's own name without its kind. One proves nothing. */
  minOwnCore: 2,
  /** Characters of a name without its kind. A shorter one is another name when one character differs. */
  minSlipCore: 3,
} as const;

/** Items, duties and sentences that stand twice. */
export const REPEAT_SETTINGS = {
  /** Characters of what an item says without general words. Less says too little to be compared. */
  minCore: 4,
  /** Characters that one of two long names has more: a word of Chinese has one or two. */
  maxWord: 2,
  /** Characters of the shorter of two such names. In a shorter one a word makes another matter of it. */
  minLongCore: 12,
  /** Characters of duties. Shorter ones are the same because there is little to do. */
  minDuties: 20,
  /** Characters of a sentence. A shorter one may stand twice: 归档保存。 */
  minSentence: 6,
} as const;

/** Signs, steps and words of a text. */
export const TEXT_SETTINGS = {
  /** Ends of sentences. So many of a kind show what the rule of the document is. */
  minEnds: 8,
  /** Names of items, last steps: so many show the practice of one list. */
  minEndsOfList: 4,
  /** Share of the ends that agree, from which on that is the rule. */
  endShare: 0.85,
  /** Steps of one cell that agree, from which on they show what its others should end in. */
  minEndsOfCell: 2,
  /** Characters of what may stand before a blank that is meant: a department, a heading, a slogan. */
  maxOpener: 80,
  /** Characters on either side of a blank from which letter-spaced text is told. */
  spacedWindow: 200,
  /** Share of the characters with a blank beside them, above which a text is letter-spaced. */
  spacedShare: 0.5,
  /** Characters of a paragraph. A shorter one is a title or a heading, which is spaced as it looks best. */
  minSpacedParagraph: 30,
  /** Characters of each piece of a slogan: 守河道 护河岸 清河水. */
  minSloganPiece: 3,
  /** Times as many cells that have the usual level of numbers. */
  usualLevelFactor: 2,
  /** As `usualLevelFactor`, for the first level: cells of one step begin with any. */
  usualFirstLevelFactor: 5,
  /** Cells that skip a level. More have a style of their own. */
  maxSkippedCells: 3,
  /** Characters of a paragraph. A shorter one is a heading, which may end in a colon or a comma. */
  minCutParagraph: 30,
  /** Characters of a text that stands twice as a whole. A shorter one may be a reduplication: 天天. */
  minTwice: 8,
  /** Characters of a word that stands twice in a row. What is longer is a sentence, which has a rule of its own. */
  maxDoubledWord: 12,
  /** Characters of an entry that stands twice in an enumeration. */
  maxDoubledEntry: 20,
  /** Times that words stand in the document with one character, from which on two like ones are one too many. */
  minUsual: 3,
  /** Times that the words stand so, from which on the two are meant. */
  minMeant: 2,
  /** Characters of a line that opens steps behind its first one. */
  maxOpenerLine: 60,
} as const;

/** Title, date and headings of a document. */
export const DOCUMENT_SETTINGS = {
  /** Characters of a title. A longer line is a sentence. */
  maxTitleLength: 60,
  /** Characters that a misspelt title has replaced, lost or added. */
  maxTitleEdits: 2,
  /** Characters of a sound title from which others may differ by that: 履职清单 would be like any list. */
  minTitleWords: 6,
  /** Paragraphs from the top of a document among which a title that was not read as one is looked for. */
  titleParagraphs: 6,
  /** The first year in which such documents are dated. */
  firstYear: 1900,
  /** The last year. */
  lastYear: 2100,
  /** Characters of a heading of the narrative behind its number. */
  maxHeading: 30,
} as const;

/** What messages show of a document. */
export const MESSAGE_SETTINGS = {
  /** Characters of a text that stands in a message. */
  excerpt: 24,
  /** Characters of a row that is none: what is wrong with it may stand further behind. */
  rowExcerpt: 40,
  /** Reasons that one message gives. */
  reasons: 5,
  /**
   * Names that one message gives. Lists have up to some twenty categories; of thousands, each message naming all would
   * fill the memory.
   */
  names: 40,
} as const;

/** What names findings over the revisions of a document. A change of these makes accepted findings count again. */
export const FINGERPRINT_SETTINGS = {
  /** Characters on either side of a slip that tell it from others in its cell. */
  context: 4,
  /**
   * UTF-16 units of an item's content from which on its digest stands for it: an item may have many findings, and each
   * is named by all of it. The longest item of the shared lists has 603.
   */
  longContent: 4096,
} as const;

/**
 * Words that may be misspelt (`spelling/`). Costs, gains and doubts are natural logarithms of how much likelier something
 * is. They were set on one half of 593 misspellings and on texts without any (`npm run bench -- misspellings`).
 */
export const SPELLING_SETTINGS = {
  /** Characters of a string that is looked for as a word of the document's own: 突发公共事件. */
  longestOwnWord: 6,
  /** Clauses, all different, in which a string stands to be a word of the document's own. Two may be a copied slip. */
  fewestOwnClauses: 3,
  /** Clauses in which a word stands that is expected in the document: that it is looked for in one more is no chance. */
  fewestClausesElsewhere: 2,
  /**
   * Share of its clauses in which a string goes on in the same way that is a piece of a longer one. Not all: 安全责 of
   * 安全责任 is one, though a misspelt 安全责仼 has it too.
   */
  pieceShare: 0.8,
  /** Share of the words that are the document's own rather than the language's. */
  ownShare: 0.3,
  /** The cost of a character that is no word: rarer than any that is one. */
  unknownCost: 18,
  /** From this cost on a word is so rare that it may be another, misspelt: 拉圾 and 染污 are in dictionaries. */
  rareCost: 15,
  /** The least cost that a word of two or more characters has: what gains too little even with it is not looked at. */
  leastWordCost: 6,
  /** The least gain, before the doubts are taken off, that is looked at: a shorter word may gain it of one that is told. */
  leastGain: 5,
  /**
   * The least gain, the doubts taken off, that is told. In 15,500 characters of sound prose that the method had not seen 5
   * gives 17 hints, 8 gives seven, 9 one; of misspellings in the half that it is set on 5 names 77 %, 8 names 61 %, 9
   * names 57 %.
   */
  leastBelieved: 8,
  /** How much less a kind of slip is believed: the likelier one finds such a word by chance, the more. */
  kindDoubt: { sound: 0, look: 1, 'near-sound': 2, lost: 0, doubled: 0, swapped: 1 },
  /** Where the character that would go is a word of its own: 向村 is hardly 乡村. */
  functionDoubt: 4,
  /** Where it may be the name of a place: 西埠镇 is hardly 西部镇. */
  placeDoubt: 4,
  /** Where the language has what stands there as a word, though a rare one: 协管 is hardly 协管员. */
  wordDoubt: 3,
  /** Where other clauses say the same: it is meant, or was copied. */
  repeatedDoubt: 3,
  /** Where neither the trade nor the document knows the word. */
  foreignDoubt: 5,
} as const;
