import type { Failure, Lang, Text } from '../../model.js';
import { describePlace } from '../../common/places.js';
import { printable } from '../../emit/words/printable.js';

/** Where a command writes: results to `out`, all else to `err`. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  color: boolean;
  width: number;
  /** Columns of the terminal that stderr is, or 0 where it is none. */
  progressColumns: number;
}

/** The terminal of this process. Colours only on a terminal, and never with NO_COLOR (no-color.org). */
export function processTerminal(): Terminal {
  const color = process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color,
    progressColumns: process.stderr.isTTY === true ? process.stderr.columns : 0,
    width: Math.min(Math.max(process.stdout.columns ?? 100, 60), 120),
  };
}

/** A failure in one line: the file, what is wrong, where, and what to do. */
export function failureLine(failure: Failure, lang: Lang): string {
  const name = printable(failure.document);
  const place = failure.place === null ? '' : `（${describePlace(failure.place, lang)}）`;
  if (lang === 'zh') return `qingdan: ${name}：${failure.message.zh}${place}。${failure.advice.zh}\n`;
  return `qingdan: ${name}: ${failure.message.en}${place}; ${failure.advice.en}\n`;
}

/** A wrong use of the command in one line. */
export function usageLine(wrong: Text, lang: Lang): string {
  return lang === 'zh'
    ? `qingdan: ${printable(wrong.zh)}。用法见 qingdan --help\n`
    : `qingdan: ${printable(wrong.en)}; see qingdan --help\n`;
}
