import { say } from '../common/result.js';
import type { BinarySource, Tables } from '../model.js';
import { Problem } from './problem.js';

/**
 * The formats that another program has to convert. The command line does that before the pipeline begins; where a
 * document comes here as it is, it says what to do. Throws Problem: no-converter.
 */
export async function extractUnconverted({ format }: BinarySource): Promise<Tables> {
  throw new Problem(
    'no-converter',
    say(`.${format} 格式需要先转换`, `the format .${format} has to be converted first`),
    say('请用 Word 或 WPS 另存为 .docx', 'save it as .docx in Word or WPS'),
  );
}
