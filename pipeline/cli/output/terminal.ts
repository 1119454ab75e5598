import { describePlace } from '../../common/places.js';
import { printable } from '../../emit/words/printable.js';
import type { Failure, Lang, Text } from '../../model.js';
import type { ExitCode } from '../exit-code.js';

/** Where a command writes: results to `out`, all else to `err`. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  color: boolean;
  /** True where a person's terminal shows what is written to `out`; what a pipe or a file takes is data. */
  isShown: boolean;
  width: number;
  /** Columns of the terminal that stderr is, or 0 where it is none. */
  progressColumns: number;
}

/**
 * What a terminal obeys instead of showing it: control characters, and those that turn the direction of writing
 * (Unicode, Bidi_Control). Line ends and tabs are none of them; a lone return would write over the line.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /(?!\r\n)[\0-\x08\v-\x1f\x7f-\x9f\p{Bidi_Control}]/gu;

/** What we write for a terminal to obey: colours, and the wiping of a bar of pages. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OURS = /\x1b\[[\d;]*m|\r?\x1b\[K/g;

/**
 * Text for people as a terminal can be given it. Texts of documents in it went through `printable`; what has not, by
 * mistake, is escaped here: only colours are obeyed.
 */
export function harmless(text: string): string {
  const pieces = text.split(OURS);
  const ours = text.match(OURS) ?? [];
  return pieces.map((piece, index) => escaped(piece) + (ours[index] ?? '')).join('');
}

/**
 * Writes what programs read (JSON, CSV): as it is, but for a terminal, where nothing of a document is obeyed. ESC is
 * `\u001b` there, which JSON means in the same way.
 */
export function writeData(text: string, terminal: Terminal): void {
  terminal.out(terminal.isShown ? escaped(text) : text);
}

function escaped(text: string): string {
  return text.replace(OBEYED, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A failure in one line: the file, what is wrong, where, and what to do. */
export function failureLine(failure: Failure, lang: Lang): string {
  const name = printable(failure.document);
  const where = failure.place === null ? null : describePlace(failure.place, lang);
  const place = where === null ? '' : lang === 'zh' ? `（${where}）` : ` (${where})`;
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
