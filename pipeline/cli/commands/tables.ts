import { say } from '../../common/result.js';
import { tablesCsv, tablesJson, tablesText } from '../../emit/tables.js';
import type { Tables } from '../../model.js';
import type { Request } from '../options/arguments.js';
import { perform, refuse, type ExitCode } from '../reading/perform.js';
import type { ConfigFiles } from '../settings/config-files.js';
import { usageLine, type Terminal } from '../output/terminal.js';
import { writeAll } from '../output/output-folder.js';

/** `qingdan tables`: what the extractor saw in any document. */
export async function tablesCommand(
  request: Request,
  terminal: Terminal,
  configs: ConfigFiles,
): Promise<ExitCode> {
  const { lang, format } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0) {
    terminal.err(usageLine(say('tables 需要一个文件', 'tables takes one document'), lang));
    return 2;
  }
  if (request.draw !== null) return draw(document, request.draw, request, terminal, configs);
  const done = await perform('tables', document, request, terminal, configs);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const tables = done.value;
  const print = { json: tablesJson, csv: tablesCsv, text: (each: Tables) => tablesText(each, lang) };
  terminal.out(print[format](tables));
  return tables.notes.some((note) => note.level === 'uncertain') ? 1 : 0;
}

/** Writes each page as SVG with what was found drawn over it. */
async function draw(
  document: string,
  folder: string,
  request: Request,
  terminal: Terminal,
  configs: ConfigFiles,
): Promise<ExitCode> {
  const { lang } = request;
  const done = await perform('draw', document, request, terminal, configs);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const written = writeAll(document, folder, done.value);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  const count = written.value.length;
  terminal.out(
    lang === 'zh' ? `已写入 ${folder}/：${count} 页\n` : `written to ${folder}/: ${count} pages\n`,
  );
  return 0;
}
