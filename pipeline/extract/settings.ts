/**
 * Limits and thresholds of the extractors of text, Markdown, HTML and office documents; those of PDF are in
 * pdf/settings. What a format itself lays down (numbers of records, offsets, levels of lists in Word) is said where it is
 * read. A list of 245 rows, the largest that is known, is the measure: the limits only keep a hostile or mistaken
 * document from taking memory and time without end, and are far above it.
 */

// ---------------------------------------------------------------- text

/** A line within a table with one filled cell is a paragraph where it is a sentence of more characters than this. */
export const SENTENCE_CHARACTERS = 40;

/**
 * A line without a comma in it goes on in the line below only if it has at least so many characters (folded): text that
 * was cut at the width of a page fills its lines, a heading or a name does not.
 */
export const CUT_LINE_CHARACTERS = 20;

/** A line that ends like a title (清单, 目录, 表) is one, and begins anew, if it has fewer characters (folded). */
export const TITLE_LINE_CHARACTERS = 60;

/** Lines that a row of tab-separated text takes at most: more is no cell but a quotation mark that is never closed. */
export const ROW_LINES = 200;

// ---------------------------------------------------------------- Markdown

/** Block quotes and lists nested deeper are no duty list but an attack on the parser, which calls itself for each. */
export const MARKDOWN_NESTING = 100;

/**
 * Runs of emphasis marks (`*`, `_`, `~`), of brackets or of backticks in a paragraph or a table's row. Pairing them
 * takes the parser time by their square, minutes from some ten thousand on; a long row of a table may have some hundreds.
 */
export const EMPHASIS_MARKS = 2000;

/** Bars in a line: the cells of a row. The parser takes time by their square; no list has 20 columns. */
export const MARKDOWN_COLUMNS = 1000;

/** Definitions of links and footnotes in a document: each costs the parser memory, and lists have none. */
export const MARKDOWN_DEFINITIONS = 2000;

/** Rows of a Markdown table that are parsed at once: the parser keeps some 30 kB for each row until it has ended. */
export const MARKDOWN_TABLE_ROWS = 500;

// ---------------------------------------------------------------- HTML and Word

/** Columns of a table in HTML; browsers cut a column span at 1,000, no duty list has 20. */
export const HTML_COLUMNS = 256;

/**
 * A table around another table lays out the page, unless it has more rows of its own than this that are wide
 * (`LAYOUT_ROW_CELLS`): then it is a data table with a small one in a cell.
 */
export const LAYOUT_TABLE_ROWS = 3;

/** A row is wide with more cells than this: pages are laid out in one column or two. */
export const LAYOUT_ROW_CELLS = 2;

/**
 * Open elements that the parser of HTML may look through for all tags of a page together. A page of 245 rows takes some
 * 100,000; one in which 30,000 elements are never ended takes half of a thousand million, a second or two.
 */
export const HTML_STEPS = 500_000_000;

/**
 * Elements of a page for each of its tags, beside the first `HTML_ELEMENTS`: formatting that is not ended is made anew in
 * each block below it. A careless page makes two or three of one.
 */
export const HTML_ELEMENTS_PER_TAG = 8;

/** Elements that a page may have whatever its tags are: a short page of many fonts. */
export const HTML_ELEMENTS = 100_000;

/** Selectors of a page's own style sheets that say what is seen; a page of an office has some dozens. */
export const STYLE_SELECTORS = 10_000;

/** Selectors that are tried on elements, in all: a page of 245 rows needs some ten thousand. More is an attack. */
export const STYLE_MATCHES = 2_000_000;

/**
 * A short table around a small one is a table of data from so many rows of its own on, each with text in two cells or
 * more: a heading row and an item. A page has one such row above its content at most, or another one below a long list.
 */
export const DATA_ROWS = 2;

// ---------------------------------------------------------------- Word

/** A paragraph of at most so many characters that is broken into lines is one title in several lines. */
export const BROKEN_TITLE_CHARACTERS = 60;

/**
 * Characters of a level's text (`第%1章`) that are printed before each of its paragraphs: a long one would make a
 * document of its own. Word takes 255 at most.
 */
export const LEVEL_TEXT_CHARACTERS = 255;

/** Characters of a field's instruction that are kept: what it is stands at its beginning. */
export const INSTRUCTION_CHARACTERS = 2000;

/** Styles on which a style is based, one upon another; Word allows ten. A style that is based on itself ends here. */
export const STYLE_CHAIN = 16;

/** Numbering definitions that refer to the definition of a style, one to another; Word needs one step. */
export const NUMBERING_LINKS = 4;

/**
 * A table of which more than this share of the rows with several cells fits no usual columns is a form. In a list of 245
 * rows some are split by a slip; the form of a household has such rows in each of its parts.
 */
export const FORM_SHARE = 0.1;

/** So many rows of unlike cells make a form at least: one row alone is a slip, in a small table too. */
export const FORM_ROWS = 2;

/** Grid columns of a table; Word gives a table 63 columns, programs some more. */
export const WORD_GRID_COLUMNS = 512;

// ---------------------------------------------------------------- sheets

/** Columns of one table of a sheet; no list has 20. */
export const SHEET_TABLE_COLUMNS = 256;

/** Rules down a row that make cells of it: both sides and one between. A frame around a page has two. */
export const GRID_RULES = 3;

/** Rows at the end of a table that are looked at to see which of its columns hold numbers. */
export const COMPARED_ROWS = 5;

/** Cells that a note names, where it speaks of several: enough to find them by. */
export const NAMED_CELLS = 3;

/** Merged areas that are open over one row; no sheet of a person has so many. */
export const OPEN_MERGES = 512;

/** Cells of one table of a sheet, empty ones counted. A list has some 1,500. */
export const SHEET_TABLE_CELLS = 8_000_000;

/** Cells of a sheet with something in them. A list has some 1,100. */
export const SHEET_CELLS = 4_000_000;

/** Characters in the cells of a sheet; one long text may be shared by many cells: 64 Mi. */
export const SHEET_CHARACTERS = 64 * 1024 * 1024;

/** Merged areas of a sheet. A list has one for each category. */
export const SHEET_MERGES = 200_000;

/** Strings of a workbook, which its cells share. */
export const SHARED_STRINGS = 4_000_000;

// ---------------------------------------------------------------- packages (ZIP and XML)

/** Bytes to which one part is expanded: 256 MiB. The document part of a list of 245 rows takes half of one. */
export const PART_BYTES = 256 * 1024 * 1024;

/** Bytes to which all parts that are read of a package are expanded together: 512 MiB. */
export const PACKAGE_BYTES = 512 * 1024 * 1024;

/** How many times as large as its compressed form a large part may be; Office XML reaches 100, a “zip bomb” 1,000. */
export const EXPANSION_RATIO = 300;

/** Bytes up to which a part may be any number of times as large as its compressed form: 16 MiB. */
export const FREE_EXPANSION_BYTES = 16 * 1024 * 1024;

/** Members of a ZIP; more are not looked at. An office document has some dozens. */
export const ZIP_MEMBERS = 20_000;

/** Elements within elements: Word's own documents reach some 60. */
export const XML_DEPTH = 2000;

/** Characters at the beginning of a part in which a document type declaration is looked for before the parser runs. */
export const DOCTYPE_CHARACTERS = 4096;

// ---------------------------------------------------------------- web pages in one file

/** Multiparts within multiparts; Word and browsers use two. */
export const MIME_DEPTH = 8;

/** Parts of one message; a saved page has one for each picture. */
export const MIME_PARTS = 5000;

/** Bytes at the beginning of a page in which it declares its encoding; browsers look at 1,024 (HTML, 13.2.3.2). */
export const CHARSET_BYTES = 2048;
