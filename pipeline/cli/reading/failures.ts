import { failure, say } from '../../common/result.js';
import type { Result } from '../../model.js';

/** Why a document was given up, which is told in its place. */
type Failed = Extract<Result<never>, { ok: false }>;

/** The time for the document is over. */
export function tooLong(document: string, seconds: number): Failed {
  return failure(
    document,
    'timeout',
    say(`读取超过 ${seconds} 秒，已停止`, `reading took more than ${seconds} seconds and was stopped`),
    say('请用 --timeout 给更长的时间，或检查文件', 'allow more time with --timeout, or look at the file'),
  );
}

/** The document takes more memory than it may. */
export function tooMuchMemory(document: string, mebibytes: number): Failed {
  return failure(
    document,
    'memory',
    say(
      `读取需要的内存超过 ${mebibytes} MB，已停止`,
      `reading needs more than ${mebibytes} MB of memory and was stopped`,
    ),
    say('请确认这是清单文件，或拆分文件', 'make sure that this is a duty list, or split the file'),
  );
}

/** A bug: what nobody has thought of. It ends the document that it happened with, and no other. */
export function unexpected(document: string, error: unknown): Failed {
  const words = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return failure(
    document,
    'internal',
    say(`内部错误：${words}`, `internal error: ${words}`),
    say('请把本文件和这条提示发给工具维护人员', 'please report it'),
  );
}
