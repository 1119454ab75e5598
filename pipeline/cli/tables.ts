import { say } from '../common/result.js';
import { tablesCsv, tablesJson, tablesText } from '../emit/tables.js';
import { readTables } from '../index.js';
import type { Tables } from '../model.js';
import type { Request } from './arguments.js';
import { load } from './load.js';
import { optionsOf, refuse, type ExitCode } from './shared.js';
import { usageLine, type Terminal } from './terminal.js';

/** `qingdan tables`: what the extractor saw in any document. */
export async function tablesCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang, format } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0) {
    terminal.err(usageLine(say('tables 需要一个文件', 'tables takes one document'), lang));
    return 2;
  }
  const bytes = await load(document);
  const done = bytes.ok ? await readTables(document, bytes.value, optionsOf(request)) : bytes;
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const tables = done.value;
  const print = { json: tablesJson, csv: tablesCsv, text: (each: Tables) => tablesText(each, lang) };
  terminal.out(print[format](tables));
  return tables.notes.some((note) => note.level === 'uncertain') ? 1 : 0;
}
