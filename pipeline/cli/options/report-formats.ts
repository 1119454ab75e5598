import { resolve } from 'node:path';
import { say } from '../../common/result.js';
import { BINARY_FORMATS, REPORT_FORMATS, type ReportFormat } from '../../emit/reports/index.js';
import type { Text } from '../../model.js';
import { STDIN } from '../reading/load.js';

/** A report that is asked for, and where it goes: a file, or standard output (null). */
export interface FormatRequest<Format extends string = ReportFormat> {
  format: Format;
  file: string | null;
}

/** What stands for standard output. */
const STDOUT = '-';

/**
 * Reads `FORMAT[:FILE]`, each of which makes one report; none at all is `text`. Without a FILE a report goes to
 * standard output, which takes one of them: two on top of each other are read by no program, unless each is sent
 * there by name (`text:-`, `github:-`). No file is written twice, and no document is written over; names are seen from `cwd`.
 */
export function parseFormats(
  values: readonly string[],
  documents: readonly string[],
  cwd: string,
): { formats: FormatRequest[] } | { wrong: Text } {
  return formatsOf(values, REPORT_FORMATS, documents, cwd);
}

/** As `parseFormats`, of the formats that a command knows, of which the first is `text`. */
export function formatsOf<Format extends string>(
  values: readonly string[],
  known: readonly Format[],
  documents: readonly string[],
  cwd: string,
): { formats: FormatRequest<Format>[] } | { wrong: Text } {
  const formats: FormatRequest<Format>[] = [];
  const files = new Set<string>();
  const sources = new Set(
    documents.filter((document) => document !== STDIN).map((each) => resolve(cwd, each)),
  );
  let unnamed = 0;
  for (const value of values.length === 0 ? ['text'] : values) {
    const [, name = '', file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
    const format = known.find((each) => each === name);
    if (format === undefined) return { wrong: unknown(name, known) };
    if (file === '') return { wrong: withoutFile(value) };
    if (BINARY_FORMATS.has(format) && (file === undefined || file === STDOUT))
      return { wrong: needsFile(format) };
    if (file === undefined) unnamed++;
    if (file === undefined || file === STDOUT) {
      formats.push({ format, file: null });
      continue;
    }
    const path = resolve(cwd, file);
    if (files.has(path)) return { wrong: twice(file) };
    if (sources.has(path)) return { wrong: overDocument(file) };
    files.add(path);
    formats.push({ format, file });
  }
  const printed = formats.filter(({ file }) => file === null);
  if (printed.length > 1 && unnamed > 0) return { wrong: tooMany(printed.map(({ format }) => format)) };
  return { formats };
}

function unknown(name: string, known: readonly string[]): Text {
  const names = known.join(', ');
  return say(`--format 不能是“${name}”，可用：${names}`, `--format cannot be “${name}”; known: ${names}`);
}

function withoutFile(value: string): Text {
  return say(
    `--format ${value} 的冒号后面没有文件名（标准输出写作 ${value}-）`,
    `--format ${value} names no file behind its colon (standard output is ${value}-)`,
  );
}

function needsFile(format: string): Text {
  return say(
    `--format ${format} 要写到文件：${format}:文件名`,
    `--format ${format} needs a file: ${format}:FILE`,
  );
}

function twice(file: string): Text {
  return say(`两个 --format 写到同一个文件 ${file}`, `two --format write to one file, ${file}`);
}

function overDocument(file: string): Text {
  return say(
    `--format 的文件 ${file} 就是要核对的文件，不会覆盖它`,
    `the file of --format, ${file}, is a document to be checked: it is not written over`,
  );
}

function tooMany(names: readonly string[]): Text {
  const example = `--format ${names[0]} --format ${names[1]}:FILE`;
  const both = names.map((name) => `--format ${name}:-`).join(' ');
  return say(
    `只能有一种格式写到标准输出，现在有 ${names.join('、')}；给其余的加上文件（${example}），确实都要的话写成 ${both}`,
    `standard output takes one format, not ${names.join(', ')}: give the others a file (${example}), or, where all are meant, ${both}`,
  );
}
