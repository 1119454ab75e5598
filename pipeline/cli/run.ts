import { say } from '../common/result.js';
import { printable } from '../emit/printable.js';
import type { Request } from './arguments.js';
import { exitCodeOf, perform, refuse, summaryFor, type ExitCode } from './shared.js';
import { usageLine, type Terminal } from './terminal.js';
import { outputFolder, writeAll } from './write.js';

/** `qingdan run`: checks one document and writes what was read. */
export async function runCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0) {
    terminal.err(usageLine(say('run 需要一个文件', 'run takes one document'), lang));
    return 2;
  }
  const done = await perform('run', document, request, terminal);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { list, report, files } = done.value;
  const folder = request.out ?? outputFolder(document);
  // The outputs are loaded here only, where the names are needed: a check needs none.
  const { OUTPUT_NAMES } = await import('../emit/outputs.js');
  const written = writeAll(document, folder, files, OUTPUT_NAMES);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  terminal.out(summaryFor(list, report, request, terminal));
  if (!request.quiet) {
    const names = files.map((file) => file.name).join(lang === 'zh' ? '、' : ', ');
    terminal.out(
      lang === 'zh'
        ? `已写入 ${printable(folder)}/：${names}\n`
        : `written to ${printable(folder)}/: ${names}\n`,
    );
  }
  return exitCodeOf(report);
}
