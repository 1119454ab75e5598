import { say } from '../../common/result.js';
import { printable } from '../../emit/words/printable.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { outputFolder, writeFolder } from '../output/output-folder.js';
import { refuse } from '../output/refusal.js';
import { Reporter } from '../output/reporter.js';
import { misuse } from '../output/terminal.js';
import { perform } from '../reading/perform.js';

/** `qingdan run`: checks one document and writes what was read. */
export async function runCommand(call: Call): Promise<ExitCode> {
  const { request, environment, terminal } = call;
  const { lang } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0)
    return misuse(say('run 需要一个文件', 'run takes one document'), lang, terminal);
  const reporter = new Reporter(call);
  let bytes: Uint8Array | null = null;
  const done = await perform('run', document, call, (loaded) => (bytes = loaded));
  if (!done.ok) {
    reporter.refused(done.failure);
    return reporter.finish(2);
  }
  const { list, report, files } = done.value;
  const folder = request.out ?? outputFolder(document);
  // The outputs are loaded here only, where the names are needed: a check needs none.
  const { OUTPUT_NAMES } = await import('../../emit/files/index.js');
  const written = writeFolder(document, files, { folder, cwd: environment.cwd, ours: OUTPUT_NAMES });
  if (!written.ok) return refuse(written.failure, lang, terminal);
  reporter.checked(report, list, bytes);
  const code = await reporter.finish(exitCodeOf(report));
  // Behind a report for programs a line for people would be no part of it.
  if (!request.quiet && reporter.printsText) {
    const names = files.map((file) => file.name).join(lang === 'zh' ? '、' : ', ');
    terminal.out(
      lang === 'zh'
        ? `已写入 ${printable(folder)}/：${names}\n`
        : `written to ${printable(folder)}/: ${names}\n`,
    );
  }
  return code;
}
