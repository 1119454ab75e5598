/**
 * Limits and shares by which a document's format and encoding are told. What a format itself lays down (signatures,
 * the length of a directory's entries) is said where it is read.
 */

/** The largest document that is read, in bytes: 64 MiB. Real lists take less than one, scans of them some thirty. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Bytes at the beginning in which a format's signature is looked for. A PDF's header may be within the first 1,024
 * (ISO 32000-1, 7.5.2); the headers of a saved web page that tell what it is come as early.
 */
export const SIGNATURE_BYTES = 1024;

/** Bytes at the beginning in which control characters are counted: 64 KiB, more than the text of most lists. */
export const CONTROL_SAMPLE_BYTES = 64 * 1024;

/**
 * One control character in so many bytes is let pass, and told of later: text from old programs holds a stray one here
 * and there. More of them are a binary format.
 */
export const BYTES_PER_CONTROL = 200;

/**
 * One character in so many may be undecodable in a text that was damaged on its way. With more the bytes are of
 * another encoding: Chinese in GB 18030 read as UTF-8 has one in every two or three.
 */
export const CHARACTERS_PER_DAMAGE = 100;

/** Members of a ZIP whose names are looked at. An office document has some dozens; Word's own part comes among the first. */
export const MAX_ZIP_NAMES = 10_000;

/** Bytes of the lists that say what the parts of a package are; those of an office document have some thousand. */
export const MAX_LIST_BYTES = 1024 * 1024;

/** Bytes of a ZIP without a directory in which the first members are looked for: 1 MiB holds several. */
export const CUT_ZIP_BYTES = 1024 * 1024;

/**
 * Records of a workbook stream among which the one for its password is looked for. It comes among the
 * first few ([MS-XLS] 2.1.7.20.1 gives the order).
 */
export const FILE_PASS_RECORDS = 16;
