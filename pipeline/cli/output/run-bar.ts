import { say } from '../../common/result.js';
import { stringWidth } from '../../emit/words/columns-layout.js';
import type { Lang, Text } from '../../model.js';
import type { Terminal } from './terminal.js';

/** Milliseconds between two drawings: more often nobody sees, and a terminal over a network is slow. */
const REDRAW = 100;

/** So many documents are done before it is said how long the others will take: the first ones load what they need. */
const LEAST_DONE = 5;

/** Characters of the bar itself. */
const BAR = { least: 10, most: 30 };

/** What wipes the line. */
const WIPE = '\r\u001b[K';

/**
 * The bar of a run over several documents on stderr, for a person who waits: documents and pages done, and the time that
 * is left. What is written to its `terminal` stands above it. Nothing is drawn where no terminal is.
 */
export class RunBar {
  /** The terminal for all that is said while the bar is there. */
  readonly terminal: Terminal;
  #total = 0;
  #done = 0;
  #pages = 0;
  /** Pages of the documents that are being read. */
  readonly #reading = new Map<object, number>();
  #start = 0;
  #drawn = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(
    private readonly under: Terminal,
    private readonly lang: Lang,
    private readonly now: () => number,
  ) {
    const above =
      (write: (text: string) => void) =>
      (text: string): void => {
        this.clear();
        write(text);
      };
    // Several bars of pages would draw over each other and over this one.
    const columns = (): number => (this.#total > 1 ? 0 : under.progressColumns);
    this.terminal = {
      ...under,
      out: above(under.out),
      err: above(under.err),
      get progressColumns() {
        return columns();
      },
    };
  }

  /** How many documents there are. */
  expect(total: number): void {
    this.#total = total;
    this.#start = this.now();
    this.#draw();
  }

  /** A document is begun; what it gives is told the pages of it that are read, and that it is done. */
  begin(): { pages: (done: number) => void; end: () => void } {
    const key = {};
    return {
      pages: (done) => {
        this.#reading.set(key, done);
        this.#draw();
      },
      end: () => {
        this.#pages += this.#reading.get(key) ?? 0;
        this.#reading.delete(key);
        this.#done++;
        this.#draw();
      },
    };
  }

  /** Wipes it; it comes again with the next page. */
  clear(): void {
    if (this.#isShown) this.under.err(WIPE);
    this.#isShown = false;
    this.#drawn = Number.NEGATIVE_INFINITY;
  }

  #draw(): void {
    const { progressColumns: columns } = this.under;
    const now = this.now();
    if (columns === 0 || this.#total < 2 || now - this.#drawn < REDRAW) return;
    const words = this.#words(now)[this.lang];
    const room = columns - stringWidth(words) - 4;
    const width = Math.min(BAR.most, room);
    const full = Math.round((Math.max(width, 0) * this.#done) / this.#total);
    const bar = width < BAR.least ? '' : `[${'█'.repeat(full)}${'░'.repeat(width - full)}] `;
    this.under.err(`${WIPE}${bar}${words}`);
    this.#drawn = now;
    this.#isShown = true;
  }

  #words(now: number): Text {
    const pages = [...this.#reading.values()].reduce((sum, each) => sum + each, this.#pages);
    const read = say(pages > 0 ? `，${pages} 页` : '', pages > 0 ? `, ${pages} pages` : '');
    const left = this.#left(now);
    const { zh, en } = left === null ? say('', '') : durationOf(left);
    return say(
      `${this.#done}/${this.#total} 份${read.zh}${zh && `，约剩 ${zh}`}`,
      `${this.#done} of ${this.#total}${read.en}${en && `, ${en} left`}`,
    );
  }

  /** Seconds that are left, if the others take as long as those that are done; null where that cannot be said yet. */
  #left(now: number): number | null {
    if (this.#done < LEAST_DONE || this.#done === this.#total) return null;
    return ((now - this.#start) / 1000 / this.#done) * (this.#total - this.#done);
  }
}

/** 1 小时 20 分, 3 分 20 秒, 45 秒. */
function durationOf(seconds: number): Text {
  const whole = Math.max(1, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return say(`${hours} 小时 ${minutes} 分`, `${hours} h ${minutes} min`);
  if (minutes > 0) return say(`${minutes} 分 ${rest} 秒`, `${minutes} min ${rest} s`);
  return say(`${rest} 秒`, `${rest} s`);
}
