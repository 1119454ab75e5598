import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { annotatedName } from '../../common/annotated-name.js';
import { failure, say } from '../../common/result.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import type { AnnotatedCopy, Result, Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { writeSingleFile } from '../output/single-file.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';

/**
 * `qingdan annotate`: a copy of the document with each open finding as a comment at its words, beside it as
 * `<name>.批注.docx`. A file that is there is written over with `--force` alone, the document itself never.
 */
export async function annotateCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0 || document === STDIN)
    return misuse(say('annotate 需要一个文件', 'annotate takes one document'), lang, terminal);
  const done = await perform('annotate', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { report, copy } = done.value;
  if (report.uncertain.length > 0) terminal.err(`${UNSURE[lang]}\n`);
  if (copy.comments + copy.changes === 0) {
    terminal.out(`${(copy.standing > 0 ? standingWords(copy.standing) : NOTHING)[lang]}\n`);
    return 0;
  }
  const written = write(document, copy, call);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  terminal.out(`${writtenWords(printable(written.value), copy)[lang]}\n`);
  return 0;
}

const UNSURE = say(
  '注意：文件的读取不可靠，请核对批注的位置',
  'mind: the reading is not sure; look at where the comments stand',
);

const NOTHING = say('没有要批注的问题，没有写文件', 'there is nothing to comment: nothing was written');

/** All findings are comments already: nobody has to look for a second copy. */
function standingWords(count: number): Text {
  return say(
    `${count} 条问题的批注都已在文件里，没有写文件`,
    `the ${count === 1 ? 'finding is' : `${count} findings are`} in the document as comments already: nothing was written`,
  );
}

function write(
  document: string,
  { bytes, ending }: AnnotatedCopy,
  { request: { out, given }, environment: { cwd } }: Call,
): Result<string> {
  const target = out ?? join(dirname(document), annotatedName(basename(document, extname(document)), ending));
  if (isSameFile(resolve(cwd, target), resolve(cwd, document)))
    return failure(
      target,
      'cannot-write',
      say('这是文件本身', 'this is the document itself'),
      say('请用 --out 换一个文件', 'choose another file with --out'),
    );
  return writeSingleFile(target, bytes, { overwrite: given.force === true, cwd });
}

function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other);
}

/** 已写入 list.批注.docx：批注 5 条（1 条批在旁边），修订 2 处. */
function writtenWords(file: string, { comments, beside, standing, changes }: AnnotatedCopy): Text {
  const zh = [
    `批注 ${comments} 条${beside > 0 ? `（${beside} 条批在最近的位置）` : ''}`,
    ...(standing > 0 ? [`原有批注 ${standing} 条，没有重复加`] : []),
    ...(changes > 0 ? [`修订 ${changes} 处`] : []),
  ];
  const near = beside > 0 ? ` (${beside} at the nearest place)` : '';
  const en = [
    `${countWord(comments, 'comment')}${near}`,
    ...(standing > 0 ? [`${countWord(standing, 'comment')} of before, not added again`] : []),
    ...(changes > 0 ? [countWord(changes, 'tracked change')] : []),
  ];
  return say(`已写入 ${file}：${zh.join('，')}`, `written to ${file}: ${en.join(', ')}`);
}
