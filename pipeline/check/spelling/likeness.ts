/** How a character can be taken for another: the same reading without its tone, nearly the same one, the same look. */
export type Alike = 'sound' | 'near-sound' | 'look';

/** A character that another may have been meant to be. */
export interface Alternative {
  character: number;
  alike: Alike;
}

/** Readings that typists take for each other: zh and z, n and l, the endings in n and ng. */
function nearly(reading: string): string {
  return reading
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/ng$/u, 'n');
}

/** Which characters sound or look alike. Only the characters that are asked for are looked up. */
export class Likeness {
  readonly #readings = new Map<number, readonly string[]>();
  readonly #alternatives = new Map<number, readonly Alternative[]>();
  /** The characters of each reading, and of all readings that are nearly one. */
  readonly #of = new Map<string, string>();
  readonly #near = new Map<string, string>();

  /** `readings` and `looks` are what test/tools/generate-lexicon.mjs writes. */
  constructor(
    private readonly readings: string,
    private readonly looks: string,
  ) {
    for (const entry of readings.split(' ')) {
      const reading = /^[a-z]+/u.exec(entry)?.[0] ?? '';
      const characters = entry.slice(reading.length).replace('|', '');
      this.#of.set(reading, characters);
      const near = nearly(reading);
      this.#near.set(near, (this.#near.get(near) ?? '') + characters);
    }
  }

  /** What a character may have been meant to be, each once: first what sounds the same, then looks, then nearly so. */
  alternatives(character: number): readonly Alternative[] {
    const known = this.#alternatives.get(character);
    if (known !== undefined) return known;
    const seen = new Set([character]);
    const found: Alternative[] = [];
    const add = (characters: string, alike: Alike): void => {
      for (let at = 0; at < characters.length; at++) {
        const each = characters.charCodeAt(at);
        if (seen.has(each)) continue;
        seen.add(each);
        found.push({ character: each, alike });
      }
    };
    const readings = this.readingsOf(character);
    for (const reading of readings) add(this.#of.get(reading) ?? '', 'sound');
    add(this.#looksOf(character), 'look');
    for (const reading of readings) add(this.#near.get(nearly(reading)) ?? '', 'near-sound');
    this.#alternatives.set(character, found);
    return found;
  }

  /** The readings of a character without their tones, the usual one first. */
  readingsOf(character: number): readonly string[] {
    const known = this.#readings.get(character);
    if (known !== undefined) return known;
    const text = String.fromCharCode(character);
    const usual: string[] = [];
    const others: string[] = [];
    for (let at = this.readings.indexOf(text); at >= 0; at = this.readings.indexOf(text, at + 1)) {
      const entry = this.readings.slice(this.readings.lastIndexOf(' ', at) + 1, at);
      (entry.includes('|') ? others : usual).push(/^[a-z]+/u.exec(entry)?.[0] ?? '');
    }
    const found = [...usual, ...others];
    this.#readings.set(character, found);
    return found;
  }

  /** The reading that two characters share, without its tone; null where they share none. */
  sharedReading(one: number, other: number): string | null {
    const others = this.readingsOf(other);
    return this.readingsOf(one).find((reading) => others.includes(reading)) ?? null;
  }

  #looksOf(character: number): string {
    const entry = ` ${String.fromCharCode(character)}`;
    const from = ` ${this.looks}`.indexOf(entry);
    if (from < 0) return '';
    const to = this.looks.indexOf(' ', from);
    return this.looks.slice(from + 1, to < 0 ? undefined : to);
  }
}
