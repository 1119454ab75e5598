import { failure, say } from '../../common/result.js';
import type { Failure, Result, Text } from '../../model.js';

/**
 * Why a package cannot be read. It is thrown within an extractor, where a parser calls back and nothing else ends
 * its run, and is turned into a Failure at the extractor's door (`guarded`).
 */
export class Problem extends Error {
  readonly text: Text;

  constructor(
    readonly code: Failure['code'],
    zh: string,
    en: string,
    readonly advice: Text | null = null,
  ) {
    super(en);
    this.text = say(zh, en);
  }
}

const ADVICE: Partial<Record<Failure['code'], Text>> = {
  damaged: say(
    '请重新下载或复制文件，或用 Word、WPS 打开后另存一份',
    'get the file again, or open it in Word or WPS and save a copy',
  ),
  encrypted: say(
    '请用 Word、WPS 打开，取消密码后另存一份',
    'open it in Word or WPS, take the password off and save a copy',
  ),
  'too-complex': say('请确认这是清单文件', 'make sure that this is a duty list'),
};

/** Runs an extractor; a Problem within becomes its failure, any other exception is a bug and goes on. */
export function guarded<T>(document: string, run: () => Result<T>): Result<T> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const advice = error.advice ?? ADVICE[error.code] ?? say('请检查文件', 'check the file');
    return failure(document, error.code, error.text, advice);
  }
}
