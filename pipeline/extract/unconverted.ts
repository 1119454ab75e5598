import { failure, say } from '../common/result.js';
import type { BinarySource, Result, Tables } from '../model.js';

/**
 * The formats that another program has to convert. The command line does that before the pipeline begins; where a
 * document comes here as it is, it says what to do. Failure: no-converter.
 */
export async function extractUnconverted({ document, format }: BinarySource): Promise<Result<Tables>> {
  return failure(
    document,
    'no-converter',
    say(`.${format} 格式需要先转换`, `the format .${format} has to be converted first`),
    say('请用 Word 或 WPS 另存为 .docx', 'save it as .docx in Word or WPS'),
  );
}
