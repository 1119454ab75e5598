import { failure, say } from '../common/result.js';
import type { Failure, Place, Result, Text } from '../model.js';

/**
 * Why an extractor cannot read a document: all that a Failure needs but the document's name. It is thrown within an
 * extractor, however deep, and caught once, by `extract`, which makes the Failure of it: no caller of a stage ever
 * sees it. Without an advice of its own it has the one that its code usually has.
 */
export class Problem extends Error {
  constructor(
    readonly code: Failure['code'],
    readonly text: Text,
    readonly advice: Text | null = null,
    readonly place: Place | null = null,
  ) {
    super(text.en);
  }

  /** The problem as the failure of a document. */
  failureOf(document: string): Extract<Result<never>, { ok: false }> {
    const advice = this.advice ?? ADVICE[this.code] ?? say('请检查文件', 'check the file');
    return failure(document, this.code, this.text, advice, this.place);
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
