import { CHARACTERS, FIRST_CHARACTER } from './lexicon.js';

/** How a character can be taken for another: the same reading without its tone, nearly the same one, the same look. */
export type Alike = 'sound' | 'near-sound' | 'look';

/** What a character may have been meant to be: all characters that are alike to it, and itself among them. */
export interface Alternatives {
  /** First what sounds the same, then what looks alike, then what nearly sounds so; some more than once. */
  characters: string;
  /** How many of them sound the same, and how many sound the same or look alike. */
  sounds: number;
  looks: number;
}

/** Readings that typists take for each other: zh and z, n and l, the endings in n and ng. */
function nearly(reading: string): string {
  return reading
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/ng$/u, 'n');
}

/** Which characters sound or look alike. Only what is asked for is looked up: few characters of a document are. */
export class Likeness {
  readonly #alternatives = new Map<number, Alternatives>();
  /** The characters of each reading, and of all readings that are nearly one. */
  readonly #characters = new Map<string, string>();
  readonly #near = new Map<string, string>();
  /** Where the entry of each character stands in `looks`, with one added; 0 where it has none. */
  readonly #looks = new Uint32Array(CHARACTERS);

  /** `readings` and `looks` are what test/tools/generate-lexicon.mjs writes. */
  constructor(
    private readonly readings: string,
    private readonly looks: string,
  ) {
    for (const entry of readings.split(' ')) {
      const name = /^[a-z]+/u.exec(entry)?.[0] ?? '';
      const characters = entry.slice(name.length).replace('|', '');
      this.#characters.set(name, characters);
      this.#near.set(nearly(name), (this.#near.get(nearly(name)) ?? '') + characters);
    }
    for (let entry = 0; entry < looks.length; entry = looks.indexOf(' ', entry) + 1 || looks.length)
      this.#looks[looks.charCodeAt(entry) - FIRST_CHARACTER] = entry + 1;
  }

  /** What a character may have been meant to be. */
  alternatives(character: number): Alternatives {
    const known = this.#alternatives.get(character);
    if (known !== undefined) return known;
    const readings = this.readingsOf(character);
    const sound = readings.map((name) => this.#characters.get(name) ?? '').join('');
    const look = this.#looksOf(character);
    const near = readings.map((name) => this.#near.get(nearly(name)) ?? '').join('');
    const found = {
      characters: sound + look + near,
      sounds: sound.length,
      looks: sound.length + look.length,
    };
    this.#alternatives.set(character, found);
    return found;
  }

  /** The readings of a character without their tones, the usual one first. */
  readingsOf(character: number): readonly string[] {
    const text = String.fromCharCode(character);
    const usual: string[] = [];
    const others: string[] = [];
    for (let at = this.readings.indexOf(text); at >= 0; at = this.readings.indexOf(text, at + 1)) {
      const entry = this.readings.slice(this.readings.lastIndexOf(' ', at) + 1, at);
      (entry.includes('|') ? others : usual).push(/^[a-z]+/u.exec(entry)?.[0] ?? '');
    }
    return [...usual, ...others];
  }

  /** The reading that two characters share, without its tone; null where they share none. */
  sharedReading(one: number, other: number): string | null {
    const others = this.readingsOf(other);
    return this.readingsOf(one).find((reading) => others.includes(reading)) ?? null;
  }

  #looksOf(character: number): string {
    const entry = this.#looks[character - FIRST_CHARACTER] ?? 0;
    if (entry === 0) return '';
    const to = this.looks.indexOf(' ', entry);
    return this.looks.slice(entry, to < 0 ? undefined : to);
  }
}

/** How a character is alike to the one whose alternatives are given; null where it is not. */
export function alikeOf(character: number, { characters, sounds, looks }: Alternatives): Alike | null {
  const at = characters.indexOf(String.fromCharCode(character));
  if (at < 0) return null;
  if (at < sounds) return 'sound';
  return at < looks ? 'look' : 'near-sound';
}
