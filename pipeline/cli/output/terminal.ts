import { describePlace } from '../../common/places.js';
import { printable } from '../../emit/words/printable.js';
import type { Failure, Lang, Text } from '../../model.js';
import type { ExitCode } from '../exit-code.js';

/** Where a command writes: results to `out`, all else to `err`. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  color: boolean;
  width: number;
  /** Columns of the terminal that stderr is, or 0 where it is none. */
  progressColumns: number;
}

/** A failure in one line: the file, what is wrong, where, and what to do. */
export function failureLine(failure: Failure, lang: Lang): string {
  const name = printable(failure.document);
  const place = failure.place === null ? '' : `（${describePlace(failure.place, lang)}）`;
  if (lang === 'zh') return `qingdan: ${name}：${failure.message.zh}${place}。${failure.advice.zh}\n`;
  return `qingdan: ${name}: ${failure.message.en}${place}; ${failure.advice.en}\n`;
}

/** Says in one line that the command is used wrongly. */
export function misuse(wrong: Text, lang: Lang, terminal: Terminal): ExitCode {
  terminal.err(
    lang === 'zh'
      ? `qingdan: ${printable(wrong.zh)}。用法见 qingdan --help\n`
      : `qingdan: ${printable(wrong.en)}; see qingdan --help\n`,
  );
  return 2;
}
