import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../townships/index.js';

/**
 * A change of a document. `judge`: who says what it holds now. `told`: the damage is to be seen. `shown`: it is another
 * text, and an independent reading of the same bytes says what it shows. A number: it may be another sound document,
 * with so many characters more or less at most.
 */
export interface Mutation {
  name: string;
  judge: 'told' | 'shown' | number;
  /**
   * Which part of a content stream that no checksum guards one bit was flipped in, or null. `text`: two characters may be
   * others; `operator`: a text may be drawn beside its cell.
   */
  plain: 'text' | 'operator' | null;
  bytes: Uint8Array;
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array | null;

const flip: Change = (bytes, random) => {
  const changed = bytes.slice();
  const at = random.integer(0, bytes.length - 1);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.integer(0, 7));
  return changed;
};

const remove: Change = (bytes, random) => {
  const at = random.integer(0, bytes.length - 1);
  return joined(bytes.subarray(0, at), bytes.subarray(at + random.integer(1, 40)));
};

const insert: Change = (bytes, random) => {
  const at = random.integer(0, bytes.length);
  const more = Uint8Array.from({ length: random.integer(1, 40) }, () => random.integer(0, 255));
  return joined(bytes.subarray(0, at), more, bytes.subarray(at));
};

const cut: Change = (bytes, random) => bytes.subarray(0, random.integer(1, bytes.length - 1));

const swap: Change = (bytes, random) => {
  const length = random.integer(1, Math.min(400, Math.floor(bytes.length / 3)));
  const first = random.integer(0, bytes.length - 2 * length);
  const second = random.integer(first + length, bytes.length - length);
  return joined(
    bytes.subarray(0, first),
    bytes.subarray(second, second + length),
    bytes.subarray(first + length, second),
    bytes.subarray(first, first + length),
    bytes.subarray(second + length),
  );
};

const BYTES: readonly [name: string, change: Change][] = [
  ['flip', flip],
  ['remove', remove],
  ['insert', insert],
  ['cut', cut],
  ['swap', swap],
];

/** Damage inside of a part of a ZIP, zipped again with right checksums: it is another document, and may be sound. */
const inPart: Change = (bytes, random) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = random.pick(names);
  const changed = random.pick(BYTES)[1](parts[name] ?? new Uint8Array(1), random);
  return changed === null ? null : zipSync({ ...parts, [name]: changed });
};

/** An operator of a page's content is changed. The stream keeps its length, so that the file stays sound. */
const operator: Change = (bytes, random) => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const streams = [...text.matchAll(/\/Length (\d+)[^]{0,200}?>>\s*stream\r?\n/g)];
  if (streams.length === 0) return null;
  const stream = random.pick(streams);
  const start = stream.index + stream[0].length;
  const length = Number(stream[1]);
  let content: string;
  try {
    content = inflateSync(bytes.subarray(start, start + length)).toString('latin1');
  } catch {
    return null;
  }
  const operators = [
    ...content.matchAll(/(?<=\s)(?:Tj|TJ|Td|TD|Tm|Tf|Tr|re|cm|W|n|f|S|q|Q|BT|ET|BDC|EMC|Do|gs)(?=\s)/g),
  ];
  if (operators.length === 0) return null;
  const chosen = random.pick(operators);
  const other = random.pick(['', 'n', 'W n', 'q', 'Q', '3 Tr', '0 0 0 0 re W n', '1 g']);
  const edited = content.slice(0, chosen.index) + other + content.slice(chosen.index + chosen[0].length);
  const packed = deflateSync(Buffer.from(edited, 'latin1'), { level: 9 });
  if (packed.length > length) return null;
  // What comes behind the end of the packed data is not read.
  return joined(
    bytes.subarray(0, start),
    packed,
    new Uint8Array(length - packed.length),
    bytes.subarray(start + length),
  );
};

const lines = (edit: (lines: string[], at: number, random: Random) => void): Change => {
  return (bytes, random) => {
    const all = new TextDecoder().decode(bytes).split('\n');
    edit(all, random.integer(0, all.length - 1), random);
    return new TextEncoder().encode(all.join('\n'));
  };
};

const CUT = 'line cut in two';

/** A line is taken out: where it is a row, its number is missing. */
export const REMOVED = 'line removed';

/** A line stands elsewhere: where it is a row, the numbers are out of order. */
export const MOVED = 'line moved';

/** What an editor does to a text: the outcome is another text, which may be sound. */
const LINES: readonly [name: string, change: Change][] = [
  [REMOVED, lines((all, at) => all.splice(at, 1))],
  ['line twice', lines((all, at) => all.splice(at, 0, all[at] ?? ''))],
  ['lines joined', lines((all, at) => all.splice(at, 2, (all[at] ?? '') + (all[at + 1] ?? '')))],
  [
    CUT,
    lines((all, at, random) => {
      const line = all[at] ?? '';
      const cutAt = random.integer(0, line.length);
      all.splice(at, 1, line.slice(0, cutAt), line.slice(cutAt));
    }),
  ],
  [
    MOVED,
    lines((all, at, random) => {
      const [line = ''] = all.splice(at, 1);
      all.splice(random.integer(0, all.length), 0, line);
    }),
  ],
];

/** Characters that a change of a part of a ZIP or of a text takes away or adds at most, with the marks around them. */
const CHANGED = 80;

interface Kind {
  name: string;
  change: Change;
  judge: Mutation['judge'];
}

/** Draws a change for a document of a format: another one where the first does not fit this document. */
export function mutationOf(format: string, bytes: Uint8Array, random: Random): Mutation {
  const kinds = kindsOf(format);
  for (;;) {
    const { name, change, judge } = random.pick(kinds);
    const damaged = change(bytes, random);
    if (damaged === null) continue;
    const plain = change === flip && format === 'pdf' ? plainPart(bytes, damaged) : null;
    return { name, judge, plain, bytes: damaged };
  }
}

/**
 * Where a byte is another within a content stream that is not compressed, so that nothing in the file says that it was
 * not written so: in one of its strings, `(Alpha)`, `<c0e0b1f0>`, or beside them, `125 411 Td`. Null elsewhere.
 */
function plainPart(bytes: Uint8Array, damaged: Uint8Array): Mutation['plain'] {
  const at = bytes.findIndex((byte, index) => byte !== damaged[index]);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const start = text.lastIndexOf('stream', at);
  if (start < 0 || text.startsWith('end', start - 3) || at < start) return null;
  if (text.slice(text.lastIndexOf(' obj', start), start).includes('/Filter')) return null;
  const before = text.slice(start, at);
  const isWithin = (open: string, close: string): boolean =>
    before.lastIndexOf(open) > before.lastIndexOf(close) && text.charAt(at) !== close;
  return isWithin('(', ')') || isWithin('<', '>') ? 'text' : 'operator';
}

function kindsOf(format: string): Kind[] {
  const shown = format === 'html' || format === 'mht' || format === 'md';
  const text = format === 'txt' || shown;
  const zip = format === 'docx' || format === 'xlsx' || format === 'ofd';
  // A text and an .xls have no checksum: a flipped character is another one.
  const judge: Mutation['judge'] = shown ? 'shown' : format === 'txt' || format === 'xls' ? CHANGED : 'told';
  return [
    ...BYTES.map(([name, change]) => ({ name, change, judge })),
    ...(text
      ? // A line that is whole, and at another place, is to be seen. One that is cut in markup makes another page.
        [...LINES, ...LINES].map(([name, change]) => ({
          name,
          change,
          judge: shown && name === CUT ? ('shown' as const) : ('told' as const),
        }))
      : []),
    ...(zip ? BYTES.map(() => ({ name: 'in a part', change: inPart, judge: CHANGED })) : []),
    ...(format === 'pdf'
      ? BYTES.map(() => ({ name: 'operator', change: operator, judge: 'told' as const }))
      : []),
  ];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
