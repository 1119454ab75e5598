import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ANNOTATED_FORMATS } from '../../pipeline/annotate/formats.js';
import { isKeepable } from '../../pipeline/check/rules.js';
import { withoutEntry } from '../../pipeline/config/accepted-edit.js';
import { dayOf } from '../../pipeline/common/day.js';
import { failure, say, success } from '../../pipeline/common/result.js';
import { verdictWords } from '../../pipeline/emit/comparison/change-words.js';
import { COMPARISONS } from '../../pipeline/emit/comparison/index.js';
import { comparisonPart } from '../../pipeline/emit/comparison/page/comparison-part.js';
import { reportPart } from '../../pipeline/emit/page/report-page.js';
import { correctedStatement } from '../../pipeline/emit/statement/corrected-statement.js';
import { plainStatement } from '../../pipeline/emit/statement/statement-text.js';
import {
  annotateDocument,
  check,
  checkTogether,
  compareChecked,
  emit,
  readTables,
  type Options,
} from '../../pipeline/index.js';
import type {
  About,
  Assets,
  DutyList,
  Lang,
  OutputFile,
  Report,
  Result,
  Reviewed,
  Tables,
} from '../../pipeline/model.js';
import { MAX_BYTES, tooLarge } from '../../pipeline/read/index.js';
import { sniff } from '../../pipeline/read/sniff.js';
import type { Asked, Refused, Shown, Tasks } from '../exchange.js';
import { STATEMENT_NAME } from '../names.js';
import { pictureOf } from './picture.js';
import { configure, formState, keep, withDecisions } from './decisions.js';

/** What a task has of the thread: the character maps of PDFs, and whom it tells how far it is. */
export interface Hearing {
  assets: Exclude<Assets, string>;
  file: (index: number) => void;
  progress: (done: number, total: number) => void;
}

/** Does a task. A bad document is an answer; an exception is a bug. */
export async function perform(
  { task, given }: Asked,
  hearing: Hearing,
): Promise<Tasks[Asked['task']]['gives']> {
  switch (task) {
    case 'check':
      return checkFiles(given, hearing);
    case 'judge':
      return judge(given);
    case 'files':
      return filesOf(given);
    case 'annotate':
      return annotate(given, hearing);
    case 'compare':
      return compare(given);
    case 'compareAs':
      return compareAs(given);
    case 'picture':
      return picture(given, hearing);
    case 'keep':
      return keep(given);
    case 'settings':
      return formState(given);
    case 'configure':
      return configure(given);
    case 'unkeep':
      return withoutEntry(given.file.name, given.file.text, given.fingerprint);
  }
}

/** As `qingdan check`, with `--together` where the document has several files. */
async function checkFiles(
  { files, options: asked, decided, version }: Tasks['check']['given'],
  hearing: Hearing,
): Promise<Tasks['check']['gives']> {
  const settled = await withDecisions(asked, decided);
  if (!settled.ok) return { refused: refusal(settled.failure, null) };
  const options = settled.value;
  const read: Tables[] = [];
  const hashes: About['files'][number][] = [];
  for (const [index, file] of files.entries()) {
    hearing.file(index);
    const bytes = await bytesOf(file);
    if (!bytes.ok) return { refused: refusal(bytes.failure, null) };
    hashes.push({ document: file.name, sha256: bytesToHex(sha256(bytes.value)) });
    const tables = await readFile(file.name, bytes.value, options, hearing);
    if (!tables.ok) return { refused: refusal(tables.failure, bytes.value) };
    const review = await reviewOf(file, tables.value, bytes.value);
    if (review !== null) return { review, index };
    read.push(tables.value);
  }
  const [first, ...others] = read;
  if (first === undefined) throw new Error('a document without files');
  const checked = checkTogether([first, ...others], options);
  if (!checked.ok) return { refused: refusal(checked.failure, null) };
  const { list, report } = checked.value;
  const about = { version, today: dayOf(new Date()), files: hashes };
  const takesComments = others.length === 0 && isAnnotated(list);
  return { shown: shownOf(list, report, { about, takesComments }, options.lang ?? 'zh') };
}

async function readFile(
  name: string,
  bytes: Uint8Array,
  options: Options,
  hearing: Hearing,
): Promise<Result<Tables>> {
  if (sniff(bytes) === 'pdf') (await import('../../pipeline/extract/pdf/index.js')).takeThread();
  // Whoever reads a PDF may take its bytes over: they are asked again for what is told of a failure.
  return readTables(name, bytes.slice(), { ...options, assets: hearing.assets, progress: hearing.progress });
}

/** What people wrote into a review workbook; null for any other document. A filter may hide what they wrote. */
async function reviewOf(file: File, { format, blocks }: Tables, bytes: Uint8Array): Promise<Reviewed | null> {
  if (format !== 'xlsx' || blocks.length === 0) return null;
  const { reviewDecisions } = await import('../../pipeline/config/review-decisions.js');
  const whole = await readTables(file.name, bytes, { hidden: 'read' });
  return whole.ok ? reviewDecisions(whole.value) : null;
}

/** The bytes of a file. It may have been moved since, and a folder that was dropped looks like a file. */
async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  if (file.size > MAX_BYTES) return tooLarge(file.name, file.size);
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure(
      file.name,
      'unreadable',
      say(
        '文件打不开：可能是文件夹，或已被移动、删除',
        'it cannot be opened: a folder, or moved or deleted meanwhile',
      ),
      say('请把文件本身放进来', 'put the file itself here'),
    );
  }
}

function refusal(failed: Refused['failure'], bytes: Uint8Array | null): Refused {
  return {
    failure: failed,
    takesPassword: failed.code === 'encrypted' && bytes !== null && sniff(bytes) === 'pdf',
  };
}

function isAnnotated({ source }: DutyList): boolean {
  return ANNOTATED_FORMATS.some(({ format }) => format === source.format);
}

async function judge(given: Tasks['judge']['given']): Promise<Tasks['judge']['gives']> {
  const { list, about, takesComments, options, decided } = given;
  const settled = await withDecisions(options, decided);
  if (!settled.ok) return { refused: refusal(settled.failure, null) };
  const report = check(list, settled.value);
  return { shown: shownOf(list, report, { about, takesComments }, options.lang ?? 'zh') };
}

function shownOf(
  list: DutyList,
  report: Report,
  { about, takesComments }: Pick<Shown, 'about' | 'takesComments'>,
  lang: Lang,
): Shown {
  const part = reportPart({ list, report, about, lang, images: [], isWhole: true }).html;
  const statesFigures = correctedStatement(list, report).paragraphs.length > 0;
  const keepable = report.findings.flatMap(({ fingerprint, ruleId }) =>
    isKeepable(ruleId) ? [fingerprint] : [],
  );
  return { list, report, about, part, statesFigures, keepable, takesComments };
}

/** What `qingdan run` writes, then what `qingdan statement --plain` prints, where the document states figures. */
async function filesOf({
  list,
  report,
  about,
  lang,
  reviewed,
}: Tasks['files']['given']): Promise<readonly OutputFile[]> {
  const statement = plainStatement(correctedStatement(list, report));
  const files = await emit(list, report, { about, lang, ...(reviewed && { reviewed }) });
  return statement === '' ? files : [...files, { name: STATEMENT_NAME, content: statement }];
}

async function annotate(
  { file, options, decided }: Tasks['annotate']['given'],
  hearing: Hearing,
): Promise<Tasks['annotate']['gives']> {
  const settled = await withDecisions(options, decided);
  if (!settled.ok) return settled;
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if (sniff(bytes.value) === 'pdf') (await import('../../pipeline/extract/pdf/index.js')).takeThread();
  const done = await annotateDocument(file.name, bytes.value, {
    ...settled.value,
    // A copy says of which day it is.
    today: dayOf(new Date()),
    assets: hearing.assets,
    progress: hearing.progress,
  });
  return done.ok ? success({ copy: done.value.copy }) : done;
}

function compare({ old, new: now, lang }: Tasks['compare']['given']): Tasks['compare']['gives'] {
  const compared = compareChecked(old, now, { lang });
  return { part: comparisonPart(compared, lang).html, verdict: verdictWords(compared.comparison, lang) };
}

/** As `qingdan compare --format`, which names no hashes. */
async function compareAs({
  old,
  new: now,
  lang,
  format,
  version,
}: Tasks['compareAs']['given']): Promise<Tasks['compareAs']['gives']> {
  const about = { version, today: dayOf(new Date()), files: [] };
  const writer = await COMPARISONS[format]();
  return writer(compareChecked(old, now, { lang }), { lang, color: false, width: 80, about });
}

async function picture(
  given: Tasks['picture']['given'],
  { assets }: Hearing,
): Promise<Tasks['picture']['gives']> {
  const bytes = await bytesOf(given.file);
  if (!bytes.ok) return bytes;
  (await import('../../pipeline/extract/pdf/index.js')).takeThread();
  return pictureOf(given, bytes.value, assets);
}
