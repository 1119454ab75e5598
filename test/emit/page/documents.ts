import { readFileSync } from 'node:fs';
import { soundText } from '../checked.js';

const QINGHE = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8');

/** Documents whose pages are looked at: a sound one, one with five findings of one cause, one that leaves a doubt. */
export const DOCUMENTS = {
  sound: QINGHE,
  five: QINGHE.replace(/^57\t.*\n/m, ''),
  inconclusive: soundText((lines) =>
    lines.map((line) => line.replace(/共有履职事项 10 项，.*/, '另列备查共 88 项。')),
  ),
} as const;
