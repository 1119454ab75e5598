/**
 * Lengths, distances and shares by which paragraphs and rows are told apart. Lengths count characters of the folded
 * text (`fold`) where nothing else is said. Those of stated figures stand with them, in document/figures.
 */

// ---------------------------------------------------------------- what comes before the tables

/** A title of the document has at most so many characters: the names of four levels of places and its own words take less. */
export const DOCUMENT_TITLE_CHARACTERS = 80;

/** Lines right above a title that only name a place and belong to it: province, county and township at most. */
export const TITLE_PLACE_LINES = 3;

/** The title of a document that is one list is looked for among so many first paragraphs: 附件2, its number, a date. */
export const TITLE_PARAGRAPHS = 5;

/** The classification (公开, 内部) is looked for among so many first paragraphs; later the word is a sentence's own. */
export const CLASSIFICATION_PARAGRAPHS = 12;

/** Contents that are a table have at most so many rows: two pages of a line for each list and category. */
export const CONTENTS_TABLE_ROWS = 80;

/** A line of a contents list has at most so many characters: a title of 60, and leaders over the width of a page. */
export const CONTENTS_LINE_CHARACTERS = 400;

/**
 * A paragraph of the statement of at most so many printed characters may be a heading (二、党的建设): where it names no
 * list it ends what the heading before it named. A longer paragraph is text below that heading.
 */
export const STATEMENT_HEADING_CHARACTERS = 40;

/** Of the words behind a number that counts nothing of the lists, so many characters are shown with it: 14个村（社区）. */
export const WORDS_BEHIND_NUMBER = 6;

/**
 * A number of items that is said to have been gathered or taken over is that of an earlier state where it is at least so
 * many times the rows of all tables: 对承担的 874 项工作任务逐条溯源. A slip of one digit seldom makes that of a total.
 */
export const EARLIER_TIMES = 2;

/** Between two parts of one total stand at most so many characters: the longest name of a department is under 30. */
export const PART_CHARACTERS = 40;

/** Within quotation marks of at most so many characters Chinese numbers are part of a set phrase: “一中心四板块一网格”. */
export const SLOGAN_CHARACTERS = 16;

// ---------------------------------------------------------------- titles and regions of lists

/** A title of a list is one line of at most so many characters; a sentence that names a list is longer. */
export const LIST_TITLE_CHARACTERS = 60;

/** Blocks below a title among which its table begins: lines of a category, notes, a heading row that lost its cells. */
export const TITLE_TO_TABLE_BLOCKS = 5;

/** A paragraph with more printed characters between a title and a table is text: the title belongs to it. */
export const LINE_ABOVE_TABLE_CHARACTERS = 60;

/** Rows at the top of a table in which the heading row is looked for: a title row and a unit may be above it. */
export const HEADING_SEARCH_ROWS = 3;

/** Blocks below a title among which the table is surely its own: its columns may show that the title is another's. */
export const MISNAMED_TITLE_BLOCKS = 3;

// ---------------------------------------------------------------- heading rows

/** A heading row has at least so many known words: one (名称) may occur in any row. */
export const HEADING_KNOWN_CELLS = 2;

/** A heading row has known words in at least this share of its filled cells: the others may be damaged. */
export const HEADING_KNOWN_SHARE = 0.5;

/** What this share of a column's filled cells looks like is what the column holds: a few cells may be damaged. */
export const CONTENT_SHARE = 0.8;

/** A category has at most so many characters; a column with longer cells holds texts. */
export const CATEGORY_CHARACTERS = 16;

/**
 * Pages without a heading row have lost it where they are at most this share of the pages that have one. Where there
 * are more of them the blank lines that were taken for ends of pages are something else.
 */
export const UNHEADED_PAGES_SHARE = 0.5;

// ---------------------------------------------------------------- rows

/** Rows of a list that a page of a text holds at most: with more, form feeds are not the ends of all pages. */
export const ROWS_OF_PAGE = 30;

/**
 * Where one row in so many, or more, prints no category, the list prints it at first rows only. Fewer blanks are cells
 * that were forgotten in a list that prints the category in each row.
 */
export const ROWS_PER_BLANK_CATEGORY = 3;

/** Rows across a table are departments where more than this share of them end as names of departments do. */
export const DEPARTMENT_GROUP_SHARE = 0.5;

/** Rows have codes (JB-01) in place of numbers where more than this share of them has one: fewer are slips. */
export const CODED_SHARE = 0.5;

/** What stands before the digits of a code has at most so many characters: a list's initials and a year take eight. */
export const CODE_PREFIX_CHARACTERS = 12;

/** So many last digits of a code number the rows of a group: a category has less than 100 rows, a list less than 1,000. */
export const GROUPED_DIGITS: readonly number[] = [2, 3];

/** Numbers begin again by category where they do at more than this share of the changes of category. */
export const RESTART_SHARE = 0.5;

// ---------------------------------------------------------------- the list that a text speaks of

/** Characters before a number in which a list may be named that the text goes on to speak of: a paragraph or two. */
export const TOPIC_CHARACTERS = 400;

/** A list is named at the head of a clause, after at most so many characters (其次，我镇梳理形成的…): else it is mentioned only. */
export const TOPIC_LEAD_CHARACTERS = 16;

// ---------------------------------------------------------------- tables that sum up

/** A table that sums the lists up has at most so many rows: each category of three lists, and some to spare. */
export const SUMMARY_ROWS = 200;

// ---------------------------------------------------------------- one table of several lists

/** A column names the list of each row where at least this share of its filled cells does; the others are slips. */
export const LIST_COLUMN_SHARE = 0.8;

/** A column whose cells all name one list tells it only by so many characters (基本履职): 基本 may be a category. */
export const LONE_LIST_NAME_CHARACTERS = 4;

// ---------------------------------------------------------------- limits

/**
 * Characters of one cell, paragraph or title. The longest cell of the largest list that is known has 332; one of so
 * many is no duty but another file, and what is looked for in it (a name again, the other half of a bracket)
 * would take time by the square of its length.
 */
export const TEXT_CHARACTERS = 20_000;

/** Cells of one row. No list has 20 columns; sheets and pages of other kinds have some hundred. */
export const ROW_CELLS = 1000;
