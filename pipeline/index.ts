import { check } from './check/index.js';
import { type CompareOptions, compareLists } from './compare/index.js';
import { emit, emitDepartments } from './emit/index.js';
import { extract } from './extract/index.js';
import type {
  About,
  AnnotatedCopy,
  BinaryFormat,
  CheckOptions,
  Comparison,
  DutyList,
  ExtractOptions,
  Format,
  Lang,
  OutputFile,
  PageImage,
  Report,
  Result,
  Reviewed,
  Tables,
} from './model.js';
import { normalize } from './normalize/index.js';
import { together } from './normalize/together.js';
import { read } from './read/index.js';

export { check } from './check/index.js';
export { compareLists } from './compare/index.js';
export { countyOf } from './county/index.js';
export { emit } from './emit/index.js';
export { extract } from './extract/index.js';
export { normalize } from './normalize/index.js';
export { read } from './read/index.js';
export type * from './model.js';

/** What a caller may ask of the whole pipeline. */
export interface Options extends ExtractOptions, CheckOptions {
  /** Overrules the format that the content tells. */
  type?: Format;
  /** The format that the document had before a converter made of it what is read; a note says so. */
  convertedFrom?: BinaryFormat;
}

/** What a caller may ask where files are made. */
export interface RunOptions extends Options {
  /** What the workbook and the page say of how they were made; by default the hash of what was read alone. */
  about?: About;
  /** What people wrote into an earlier workbook of the document: it is carried over. */
  reviewed?: Reviewed;
  /** A workbook for each department is made too. */
  byDepartment?: boolean;
  /** `report.html` is left out: the caller makes it, with pictures of the document's pages (`reportPage`). */
  withoutPage?: boolean;
}

/** A document, read and checked. */
export interface Checked {
  list: DutyList;
  report: Report;
}

/** A document with the files that were made of it. */
export interface Emitted extends Checked {
  files: OutputFile[];
  /** A workbook for each department; none where they were not asked for. */
  departments: OutputFile[];
}

/** bytes → read → extract: what the extractor sees, duty list or not. Bad input is a failure, never an exception. */
export async function readTables(
  document: string,
  bytes: Uint8Array,
  options: Options = {},
): Promise<Result<Tables>> {
  const source = read(document, bytes, options.type, options.convertedFrom);
  return source.ok ? extract(source.value, options) : source;
}

/** bytes → read → extract → normalize → DutyList. */
export async function readDocument(
  document: string,
  bytes: Uint8Array,
  options: Options = {},
): Promise<Result<DutyList>> {
  const tables = await readTables(document, bytes, options);
  return tables.ok ? normalize(tables.value) : tables;
}

/** bytes → … → check: the list and the report of what it states against what its tables hold. */
export async function checkDocument(
  document: string,
  bytes: Uint8Array,
  options: Options = {},
): Promise<Result<Checked>> {
  const list = await readDocument(document, bytes, options);
  return list.ok ? { ok: true, value: checkList(list.value, options) } : list;
}

/** DutyList → check: for a list that was read before. */
export function checkList(list: DutyList, options: Options = {}): Checked {
  return { list, report: check(list, options) };
}

/** DutyList → … → files, as `runDocument` has them, for a list that was read before. */
export async function runList(list: DutyList, options: RunOptions): Promise<Result<Emitted>> {
  return filesOf(checkList(list, options), options);
}

/** Tables of the files of one document → … → check: see `together`. There is at least one file. */
export function checkTogether(files: readonly [Tables, ...Tables[]], options: Options = {}): Result<Checked> {
  const list = normalize(together(files));
  return list.ok ? { ok: true, value: { list: list.value, report: check(list.value, options) } } : list;
}

/** A document of a comparison: the name under which it is told, its bytes, and how it is read. */
export interface Revision {
  document: string;
  bytes: Uint8Array;
  options?: Options;
}

/** Two documents, read and compared. */
export interface Compared {
  old: DutyList;
  new: DutyList;
  comparison: Comparison;
}

/**
 * bytes of two revisions, of any two formats → what changed. A revision that could not be read surely, or in which a
 * number may be a total that is not understood, makes it inconclusive. Failures: those of `checkDocument`, of the old one
 * first.
 */
export async function compareDocuments(
  old: Revision,
  now: Revision,
  options: CompareOptions = {},
): Promise<Result<Compared>> {
  const lang = options.lang === undefined ? {} : { lang: options.lang };
  const before = await checkDocument(old.document, old.bytes, { ...lang, ...old.options });
  if (!before.ok) return before;
  const after = await checkDocument(now.document, now.bytes, { ...lang, ...now.options });
  return after.ok ? { ok: true, value: compareChecked(before.value, after.value, options) } : after;
}

/** As `compareDocuments`, of documents that are read and checked already. */
export function compareChecked(old: Checked, now: Checked, options: CompareOptions = {}): Compared {
  const uncertain = { old: old.report.uncertain, new: now.report.uncertain };
  const comparison = compareLists(old.list, now.list, { uncertain, ...options });
  return { old: old.list, new: now.list, comparison };
}

/** bytes → … → files: what `qingdan run` writes, proven valid against the schemas. */
export async function runDocument(
  document: string,
  bytes: Uint8Array,
  options: RunOptions = {},
): Promise<Result<Emitted>> {
  // Before it is read: a reader may take the bytes over.
  const about = options.about ?? (await aboutBytes(document, bytes));
  const checked = await checkDocument(document, bytes, options);
  return checked.ok ? filesOf(checked.value, { ...options, about }) : checked;
}

/** As `runDocument`, of the files of one document. */
export async function runTogether(
  files: readonly [Tables, ...Tables[]],
  options: RunOptions = {},
): Promise<Result<Emitted>> {
  const checked = checkTogether(files, options);
  return checked.ok ? filesOf(checked.value, options) : checked;
}

/**
 * List and report → the review workbook (.xlsx) for Excel, WPS and LibreOffice: 核对单, 总览, a sheet for each list,
 * 问题清单, 部门视图. `reviewed` is what people wrote into an earlier workbook, which is carried over.
 */
export async function reviewWorkbook(
  { list, report }: Checked,
  about: About,
  reviewed?: Reviewed,
): Promise<Uint8Array> {
  const { workbookOf } = await import('./emit/workbook/index.js');
  return workbookOf(list, report, about, reviewed);
}

/**
 * bytes → … → a copy of the document with each open finding as a comment at its words. `fix` also enters the figures that
 * only one value can make true, as changes to accept or reject. Word, Excel and PDF; failures: those of
 * `checkDocument`, cannot-annotate.
 */
export async function annotateDocument(
  document: string,
  bytes: Uint8Array,
  options: Options & { fix?: boolean } = {},
): Promise<Result<Checked & { copy: AnnotatedCopy }>> {
  // Whoever reads a PDF may take its bytes over.
  const checked = await checkDocument(document, bytes.slice(), options);
  if (!checked.ok) return checked;
  const { annotate } = await import('./annotate/index.js');
  const copy = await annotate({ ...checked.value, bytes }, options);
  return copy.ok ? { ok: true, value: { ...checked.value, copy: copy.value } } : copy;
}

/**
 * List and report → one HTML file that needs nothing else: verdict, findings, figures, statement and tables. `images`
 * are pages of the document, which stand with the findings on them.
 */
export async function reportPage(
  { list, report }: Checked,
  about: About,
  lang: Lang = 'zh',
  images: readonly PageImage[] = [],
): Promise<string> {
  const { pageOf } = await import('./emit/page/index.js');
  return pageOf({ list, report, about, lang, images });
}

/** What keeps entries from being reports of ours (`schemas/report.schema.json`): nothing where all are. */
export async function reportProblems(reports: readonly unknown[]): Promise<string[]> {
  const { validateReports } = await import('./validate/index.js');
  return validateReports({ schemaVersion: '2', reports });
}

async function filesOf(
  { list, report }: Checked,
  { about, reviewed, lang, withoutPage, byDepartment = false }: RunOptions,
): Promise<Result<Emitted>> {
  const { validate } = await import('./validate/index.js');
  const invalid = await validate(list, report);
  if (invalid !== null) return invalid;
  const told = {
    ...(about && { about }),
    ...(reviewed && { reviewed }),
    ...(lang && { lang }),
    ...(withoutPage && { withoutPage }),
  };
  const departments = byDepartment ? await emitDepartments(list, report, told) : null;
  if (departments !== null && !departments.ok) return departments;
  const files = await emit(list, report, told);
  return { ok: true, value: { list, report, files, departments: departments?.value ?? [] } };
}

async function aboutBytes(document: string, bytes: Uint8Array): Promise<About> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const { bytesToHex } = await import('@noble/hashes/utils.js');
  return { version: null, today: null, files: [{ document, sha256: bytesToHex(sha256(bytes)) }] };
}
