import { countWord } from '../../common/count-word.js';
import { say } from '../../common/result.js';
import { tablesCsv, tablesJson, tablesText } from '../../emit/tables.js';
import type { Tables } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { writeFolder } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { misuse, writeData } from '../output/terminal.js';
import { perform } from '../reading/perform.js';

/** `qingdan tables`: what the extractor saw in any document. */
export async function tablesCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang, format } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0)
    return misuse(say('tables 需要一个文件', 'tables takes one document'), lang, terminal);
  if (request.draw !== null) return draw(document, request.draw, call);
  const done = await perform('tables', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const tables = done.value;
  const print = {
    json: tablesJson,
    csv: tablesCsv,
    text: (each: Tables) => tablesText(each, lang, terminal.width),
  };
  writeData(print[format](tables), terminal);
  return tables.notes.some((note) => note.level === 'uncertain') ? 1 : 0;
}

/** Writes each page as SVG with what was found drawn over it. */
async function draw(document: string, folder: string, call: Call): Promise<ExitCode> {
  const { request, environment, terminal } = call;
  const { lang } = request;
  const done = await perform('draw', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const written = writeFolder(document, { folder, files: done.value }, environment.cwd);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  const count = written.value.length;
  terminal.out(
    lang === 'zh'
      ? `已写入 ${folder}/：${count} 页\n`
      : `written to ${folder}/: ${countWord(count, 'page')}\n`,
  );
  return 0;
}
