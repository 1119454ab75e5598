/** Why a PDF cannot be read: thrown within the extractor, caught once at the door of all extractors. */
import { say } from '../../common/result.js';
import { Problem } from '../problem.js';

/** What was thrown within the extractor: as it is where it is a Problem, else as one that is ours to mend. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new Problem(
    'internal',
    say(`读取 PDF 时出错：${detail}`, `reading the PDF failed: ${detail}`),
    say('请把这份文件和这条提示发给工具维护人员', 'please report this'),
  );
}

/** The document is encrypted, and no password was given, or not the right one. */
export function encrypted(isWrongPassword: boolean): Problem {
  return isWrongPassword
    ? new Problem(
        'encrypted',
        say('PDF 的密码不正确', 'the password of the PDF is not right'),
        say('请用 --password 给出正确的密码', 'give the right password with --password'),
      )
    : new Problem(
        'encrypted',
        say('PDF 设有密码', 'the PDF is encrypted and needs a password'),
        say('请用 --password 给出密码', 'give the password with --password'),
      );
}
