/** Each figure of the method for scans, on both of its sides. */
import { describe, expect, test } from '@jest/globals';
import { cuttingsOf } from '../../../pipeline/extract/scans/cuttings.js';
import { greyOf } from '../../../pipeline/extract/scans/grey.js';
import { edgesOfPicture, readPicture } from '../../../pipeline/extract/scans/index.js';
import { leaningOf, straightened } from '../../../pipeline/extract/scans/level.js';
import { picturesOfLines } from '../../../pipeline/extract/scans/line-pictures.js';
import { textLinesOf } from '../../../pipeline/extract/scans/lines.js';
import { darkOf, whitened } from '../../../pipeline/extract/scans/paper.js';
import { drawnRules, eraseRules } from '../../../pipeline/extract/scans/rules.js';
import {
  CHARACTERS,
  CUTTINGS,
  LEVEL,
  LINES,
  PIXELS,
  RULES,
  SEAL,
} from '../../../pipeline/extract/scans/settings.js';
import type { Grey, PagePicture, PlacedCharacter } from '../../../pipeline/extract/scans/types.js';
import { usualWidths, withWidths } from '../../../pipeline/extract/scans/widths.js';
import type { Glyph } from '../../../pipeline/extract/pages/types.js';
import { counting, fill, inColour, pageWithTable, paper, words } from './drawn.js';

/** Pixels to the point: so fine that halves of a figure are pixels. */
const SCALE = 10;

describe('PIXELS', () => {
  const isRead = async (width: number, height: number, pageWidth: number): Promise<boolean> => {
    const picture: PagePicture = {
      width,
      height,
      channels: 1,
      data: new Uint8Array(width * height).fill(255),
    };
    return (await readPicture(picture, pageWidth, counting())) !== null;
  };

  test('coarsest', async () => {
    expect(await isRead(Math.ceil(PIXELS.coarsest * 200), 100, 200)).toBe(true);
    expect(await isRead(Math.floor(PIXELS.coarsest * 200) - 1, 100, 200)).toBe(false);
  });

  test('most', async () => {
    // Nothing is read of a picture that says that it is larger.
    const picture: PagePicture = { width: PIXELS.most + 1, height: 1, channels: 1, data: new Uint8Array(0) };
    expect(await readPicture(picture, 100, counting())).toBeNull();
    expect(edgesOfPicture(picture, 100)).toEqual([]);
  });

  test('finest', async () => {
    const heights: number[] = [];
    const seen = async (scale: number): Promise<number> => {
      const grey = paper(1200, 300);
      words(grey, 100, 100, 100, 6);
      await readPicture(inColour(grey), 1200 / scale, async (lines) => {
        heights.push(...lines.map(({ height }) => height));
        return lines.map(() => []);
      });
      return heights.at(-1) ?? 0;
    };
    expect(await seen(2 * PIXELS.finest - 0.2)).toBeGreaterThan(90);
    expect(await seen(2 * PIXELS.finest + 0.2)).toBeLessThan(90);
  });

  test('ink', () => {
    const grey: Grey = { width: 2, height: 1, data: Uint8Array.of(PIXELS.ink - 1, PIXELS.ink) };
    expect([...darkOf(grey).data]).toEqual([1, 0]);
  });

  test('darkestPaper, paperSquare and paperShare', () => {
    const whole = (level: number): number => {
      const grey = paper(360, 360);
      grey.data.fill(level);
      return whitened(grey, SCALE).data[180 * 360 + 180] ?? 0;
    };
    expect(whole(PIXELS.darkestPaper)).toBeGreaterThan(250);
    expect(whole(PIXELS.darkestPaper - 1)).toBe(PIXELS.darkestPaper - 1);
    // Print on grey paper stays darker than the paper, until it covers more than its share.
    const print = (share: number): number => {
      const grey = paper(180, 180);
      grey.data.fill(200);
      for (let y = 0; y < 180; y++) grey.data.fill(100, y * 180, y * 180 + Math.round(180 * share));
      return whitened(grey, SCALE).data[90 * 180] ?? 0;
    };
    expect(print(PIXELS.paperShare - 0.02)).toBeLessThan(130);
    expect(print(PIXELS.paperShare + 0.02)).toBeGreaterThan(250);
  });
});

describe('SEAL', () => {
  /** The grey of a red area so broad and high, in points. */
  const greyOfArea = (wide: number, high: number, colour = [220, 40, 40]): number => {
    const [width, height] = [Math.round(wide * 2) + 40, Math.round(high * 2) + 40];
    const picture = inColour(paper(width, height));
    for (let y = 20; y < height - 20; y++)
      for (let x = 20; x < width - 20; x++) picture.data.set(colour, (y * width + x) * 3);
    return greyOf(picture, 2).data[(height >> 1) * width + (width >> 1)] ?? 0;
  };
  const isTaken = (wide: number, high: number, colour?: number[]): boolean =>
    greyOfArea(wide, high, colour) > 200;

  test('least and most', () => {
    expect(isTaken(SEAL.least + SEAL.square, SEAL.least + SEAL.square)).toBe(true);
    expect(isTaken(SEAL.least - 2 * SEAL.square, SEAL.least + SEAL.square)).toBe(false);
    expect(isTaken(SEAL.most - SEAL.square, SEAL.most - SEAL.square)).toBe(true);
    expect(isTaken(SEAL.most + 2 * SEAL.square, SEAL.most - SEAL.square)).toBe(false);
  });

  test('shape', () => {
    expect(isTaken(100 * (SEAL.shape - 0.1), 100)).toBe(true);
    expect(isTaken(100 * (SEAL.shape + 0.15), 100)).toBe(false);
  });

  test('share: how much of a square is red', () => {
    // So many red pixels in each square, as of a seal that the ink did not reach everywhere.
    const side = 2 * SEAL.square;
    const isSeen = (many: number): boolean => {
      const picture = inColour(paper(400, 400));
      for (let y = 96; y < 304; y += side)
        for (let x = 96; x < 304; x += side)
          for (let each = 0; each < many; each++) picture.data.set([220, 40, 40], (y * 400 + x + each) * 3);
      return (greyOf(picture, 2).data[96 * 400 + 96] ?? 0) > 200;
    };
    const least = Math.floor(SEAL.share * side * side) + 1;
    expect(isSeen(least)).toBe(true);
    expect(isSeen(least - 1)).toBe(false);
  });

  test('red', () => {
    expect(isTaken(100, 100, [220, 220 - SEAL.red - 1, 120])).toBe(true);
    expect(isTaken(100, 100, [220, 220 - SEAL.red, 120])).toBe(false);
  });
});

describe('LEVEL', () => {
  test('most: a page that leans by more is not straightened by that', () => {
    const leaning = (degrees: number): number =>
      leaningOf(darkOf(straightened(pageWithTable(), -degrees)), 200 / 72);
    expect(leaning(LEVEL.most - 0.5)).toBeCloseTo(LEVEL.most - 0.5, 0);
    expect(Math.abs(leaning(LEVEL.most + 2))).toBeLessThanOrEqual(LEVEL.most);
  });

  test('layer: of a page that leans by more no ruling lines are taken', () => {
    const edges = (degrees: number): number =>
      edgesOfPicture(inColour(straightened(pageWithTable(), degrees)), (1100 * 72) / 200).length;
    expect(edges(LEVEL.layer - 0.2)).toBeGreaterThan(0);
    expect(edges(LEVEL.layer + 0.2)).toBe(0);
  });

  test('least: a page that leans by less is left as it is', async () => {
    const leaningFor = async (degrees: number): Promise<number> => {
      const grey = straightened(pageWithTable(), -degrees);
      const page = await readPicture(inColour(grey), (1100 * 72) / 200, counting());
      return page?.leaning ?? NaN;
    };
    expect(Math.abs(await leaningFor(3 * LEVEL.least))).toBeGreaterThan(LEVEL.least);
    expect(Math.abs(await leaningFor(0))).toBeLessThan(LEVEL.least);
  });

  test('upright and samples: how sure a page has to be that it is the right way up', async () => {
    const asked = async (certainty: number): Promise<number[]> => {
      const counts: number[] = [];
      const recognize = counting(certainty);
      await readPicture(inColour(pageWithTable()), (1100 * 72) / 200, (lines) => {
        counts.push(lines.length);
        return recognize(lines);
      });
      return counts;
    };
    expect(await asked(LEVEL.upright + 0.01)).toHaveLength(2);
    expect((await asked(LEVEL.upright - 0.01)).length).toBeGreaterThan(2);
    expect((await asked(0.99))[0]).toBeLessThanOrEqual(LEVEL.samples);
  });
});

describe('RULES', () => {
  const found = (boxes: readonly (readonly number[])[]): number => {
    const grey = paper(1200, 600);
    for (const box of boxes) fill(grey, box.map(Math.round));
    return drawnRules(darkOf(grey), SCALE).length;
  };
  const line = (length: number, thick = 1): number[] => [100, 100, 100 + length * SCALE, 100 + thick * SCALE];

  test('least', () => {
    expect(found([line(RULES.least + 0.5)])).toBe(1);
    expect(found([line(RULES.least - 0.5)])).toBe(0);
  });

  test('leastDown: between two lines across', () => {
    const side = (high: number): number => {
      const foot = 100 + Math.round(high * SCALE);
      return found([
        [100, 100, 1000, 103],
        [100, foot, 1000, foot + 3],
        [500, 100, 503, foot + 3],
      ]);
    };
    expect(side(RULES.leastDown + 1)).toBe(3);
    expect(side(RULES.leastDown - 2)).toBe(2);
  });

  test('gap', () => {
    const broken = (gap: number): number => {
      const half = [100, 100, 100 + 30 * SCALE, 110];
      return found([half, [half[2] ?? 0, 100, 0, 110].map((side, at) => (at === 0 ? side + gap * SCALE : at === 2 ? (half[2] ?? 0) + gap * SCALE + 300 : side))]); // prettier-ignore
    };
    expect(broken(RULES.gap - 0.2)).toBe(1);
    expect(broken(RULES.gap + 0.2)).toBe(2);
  });

  test('thickest', () => {
    expect(found([line(60, RULES.thickest - 0.3)])).toBe(1);
    expect(found([line(60, RULES.thickest + 0.5)])).toBe(0);
  });

  test('fullRows: what lies over a line and is shorter than it does not move it', () => {
    const ruleWith = (share: number): { at: number; thick: number } | undefined => {
      const grey = paper(1200, 600);
      fill(grey, line(80, 0.6));
      // A step of the line, two pixels high: too low for paper to be looked for beyond it.
      fill(grey, [100, 98, 100 + Math.round(80 * SCALE * share), 100]);
      return drawnRules(darkOf(grey), SCALE)[0];
    };
    expect(ruleWith(RULES.fullRows - 0.02)?.thick).toBeCloseTo(6, 0);
    expect(ruleWith(RULES.fullRows + 0.1)?.thick).toBeGreaterThan(6.8);
    // The star of a seal on a rule, as broad as a sixth of it: the rule is where it was.
    const star = paper(1200, 600);
    fill(star, line(100, 0.3));
    fill(star, [400, 40, 560, 100]);
    const [rule] = drawnRules(darkOf(star), SCALE);
    expect(rule?.at).toBeCloseTo(101.5, 0);
  });

  test('beside and besideShare: paper shows along a line', () => {
    const near = (share: number, away: number = RULES.beside): number =>
      found([
        line(60),
        [100, 110 + (away - 0.3) * SCALE, 100 + 60 * SCALE * share, 110 + (away + 1) * SCALE],
      ]);
    expect(near(2 * (1 - RULES.besideShare) - 0.05)).toBe(1);
    expect(near(2 * (1 - RULES.besideShare) + 0.1)).toBe(0);
    expect(near(1, RULES.beside + 1.5)).toBeGreaterThan(0);
  });

  test('solid: a row of dots is none', () => {
    const dots = (share: number): number =>
      found(Array.from({ length: 100 }, (_, at) => [100 + at * 8, 100, 100 + at * 8 + 8 * share, 110]));
    expect(dots(1)).toBe(1);
    expect(dots(0.5)).toBe(0);
  });

  test('around: what is left beside a line that is taken out', () => {
    const grey = paper(1200, 300);
    fill(grey, [100, 100, 1000, 110]);
    const around = RULES.around * SCALE;
    fill(grey, [100, 110, 1000, 110 + Math.floor(around) - 1], 200);
    fill(grey, [100, 125, 1000, 126], 200);
    eraseRules(grey, drawnRules(darkOf(grey), SCALE), SCALE);
    expect([grey.data[105 * 1200 + 500], grey.data[111 * 1200 + 500], grey.data[125 * 1200 + 500]]).toEqual([255, 255, 200]); // prettier-ignore
  });
});

describe('LINES', () => {
  const linesOf = (draw: (grey: Grey) => void, cells: readonly [number, number, number, number][] = [[0, 0, 1200, 600]], scale = 200 / 72) => {
    const grey = paper(1200, 600);
    draw(grey);
    return textLinesOf(darkOf(grey), cells, scale);
  }; // prettier-ignore

  test('inset: what touches the rules of a cell is no text', () => {
    const inset = Math.round(LINES.inset * SCALE);
    const at = (x: number): number => linesOf((grey) => fill(grey, [x, 100, x + 2, 200]), [[0, 0, 1200, 600]], SCALE).length; // prettier-ignore
    expect(at(inset - 3)).toBe(0);
    expect(at(inset + 1)).toBe(1);
  });

  test('dust', () => {
    const dot = (points: number): number => {
      const side = Math.round(Math.sqrt(points) * SCALE);
      return linesOf((grey) => fill(grey, [500, 300, 500 + side, 300 + side]), undefined, SCALE).length;
    };
    expect(dot(LINES.dust * 1.3)).toBe(1);
    expect(dot(LINES.dust * 0.7)).toBe(0);
  });

  test('part and partGap: strokes above each other are one line, lines are not', () => {
    const strokes = (gap: number, high = 0.1): number =>
      linesOf((grey) => {
        words(grey, 50, 50, 28, 10);
        fill(grey, [50, 200, 78, 200 + Math.round(28 * high)]);
        const second = 200 + Math.round(28 * (high + gap));
        fill(grey, [50, second, 78, second + 3]);
      }).length;
    expect(strokes(LINES.partGap - 0.1)).toBe(2);
    expect(strokes(LINES.partGap + 0.1)).toBe(3);
    expect(strokes(0.2, LINES.part + 0.15)).toBe(2);
  });

  test('highest: what is higher is several lines', () => {
    const block = (ems: number): number =>
      linesOf((grey) => {
        words(grey, 50, 50, 28, 20);
        words(grey, 50, 100, 28, 20);
        fill(grey, [50, 200, 60, 200 + Math.round(28 * ems)]);
      }).length;
    expect(block(LINES.highest - 0.1)).toBe(3);
    expect(block(LINES.highest + 0.2)).toBeGreaterThan(3);
  });

  test('apart and apartInCell: white of a width parts texts', () => {
    const parts = (ems: number, isCell: boolean): number =>
      linesOf(
        (grey) => {
          words(grey, 50, 50, 28, 8);
          words(grey, 50 + 7 * 31 + 28 + Math.round(28 * ems), 50, 28, 8);
        },
        isCell ? undefined : [],
      ).length;
    expect(parts(LINES.apartInCell - 0.2, true)).toBe(1);
    expect(parts(LINES.apartInCell + 0.2, true)).toBe(2);
    expect(parts(LINES.apart - 0.2, false)).toBe(1);
    expect(parts(LINES.apart + 0.2, false)).toBe(2);
  });

  test('apartHigh: columns without rules whose lines lie at different heights', () => {
    const heights = (ems: number): number[] =>
      linesOf((grey) => {
        const em = LINES.usual * (200 / 72);
        const right = 50 + 3 * 31 + 28 + Math.round(em * ems);
        // Three lines on the left, two on the right beside the white between them.
        for (const top of [100, 144, 188]) words(grey, 50, top, 28, 4);
        for (const top of [122, 166]) words(grey, right, top, 28, 4);
      }, []).map(({ box }) => box[3] - box[1]);
    expect(heights(LINES.apartHigh + 0.2)).toEqual([28, 28, 28, 28, 28]);
    expect(heights(LINES.apartHigh - 0.3)).not.toEqual([28, 28, 28, 28, 28]);
  });

  test('oneColumn: columns whose lines lie a little below each other', () => {
    const count = (ems: number): number =>
      linesOf((grey) => {
        const below = Math.round(LINES.usual * (200 / 72) * ems) - 28;
        words(grey, 50, 100, 28, 4);
        // A white that parts no text of one height.
        words(grey, 50 + 3 * 31 + 28 + 40, 100 + below, 28, 4);
      }, []).length;
    expect(count(LINES.oneColumn + 0.1)).toBe(2);
    expect(count(LINES.oneColumn - 0.1)).toBe(1);
  });

  test('margin and lowest: the picture of a line', () => {
    const shown = (box: [number, number, number, number]): number =>
      picturesOfLines(paper(400, 200), [{ box, em: 100 }])[0]?.picture.height ?? 0;
    expect(shown([100, 50, 300, 150])).toBe(100 + 2 * LINES.margin * 100);
    expect(shown([100, 90, 300, 100])).toBe(Math.round(LINES.lowest * 100 + 2 * LINES.margin * 100));
  });

  test('usual, least and most: the size of text where nothing tells it', () => {
    const [line] = linesOf((grey) => fill(grey, [500, 300, 509, 309]), [], SCALE / 10);
    expect(line?.em).toBeLessThanOrEqual(LINES.most);
    expect(line?.em).toBeGreaterThanOrEqual(LINES.least);
    expect(LINES.usual).toBeGreaterThan(LINES.least);
  });
});

describe('CUTTINGS', () => {
  const glyph = (left: number, top: number): Glyph =>
    ({ text: '字', left, top, right: left + 30, bottom: top + 30, size: 30, certainty: 0.1 }) as Glyph;

  test('most: so many pieces of a page, and no more', () => {
    const cells = Array.from({ length: CUTTINGS.most + 5 }, (_, at): [number, number, number, number] => [(at % 30) * 40, Math.floor(at / 30) * 40, (at % 30) * 40 + 38, Math.floor(at / 30) * 40 + 38]); // prettier-ignore
    const glyphs = cells.map(([left, top]) => glyph(left + 4, top + 4));
    const grey = paper(1200, 500);
    expect(cuttingsOf(grey, glyphs, cells, 1)).toHaveLength(CUTTINGS.most);
    expect(cuttingsOf(grey, glyphs.slice(0, 20), cells, 1)).toHaveLength(20);
  });

  test('around: outside of cells its surroundings are shown', () => {
    const [cutting] = cuttingsOf(paper(2000, 200), [glyph(1000, 100)], [], 1);
    expect(cutting?.box[0]).toBe(1000 - CUTTINGS.around * 30);
    expect(cutting?.box[2]).toBe(1030 + CUTTINGS.around * 30);
  });

  test('scale: a fine picture is made smaller, a coarse one stays', () => {
    const sizeOf = (scale: number): number => {
      const [cutting] = cuttingsOf(paper(400, 400), [glyph(110, 110)], [[100, 100, 300, 300]], scale);
      const bytes = Buffer.from(cutting?.url.split(',')[1] ?? '', 'base64');
      return bytes.readUInt32BE(16);
    };
    expect(sizeOf(2 * CUTTINGS.scale - 0.01)).toBe(200);
    expect(sizeOf(2 * CUTTINGS.scale + 0.01)).toBe(100);
  });
});

describe('CHARACTERS', () => {
  test('longest: a longer line is read in pieces', () => {
    const pieces = (ems: number): number =>
      picturesOfLines(paper(4000, 100), [{ box: [10, 30, 10 + Math.round(30 * ems), 60], em: 30 }]).length;
    expect(pieces(CHARACTERS.longest - 0.1)).toBe(1);
    expect(pieces(CHARACTERS.longest + 0.2)).toBe(2);
  });

  test('fullRoom: a mark with the room of a character is as wide as one', () => {
    const mark = (room: number): string =>
      withWidths(
        [
          { text: '字', left: 0, right: 28, certainty: 1 },
          { text: ',', left: 32, right: 36, certainty: 1 },
          { text: '字', left: 32 + room * 30, right: 90, certainty: 1 },
        ],
        30,
        { full: new Set(), allFull: false },
      )[1]?.text ?? '';
    expect(mark(CHARACTERS.fullRoom + 0.05)).toBe('，');
    expect(mark(CHARACTERS.fullRoom - 0.05)).toBe(',');
  });

  test('fullStop: a stop with the room of a character may be as wide as one, a space behind it makes it none', () => {
    const stop = (room: number): string =>
      withWidths(
        [
          { text: '1', left: 20, right: 28, certainty: 1 },
          { text: '．', left: 32, right: 36, certainty: 1 },
          { text: '字', left: 32 + room * 30, right: 90, certainty: 1 },
        ],
        30,
        { full: new Set(), allFull: false },
      )[1]?.text ?? '';
    expect(stop(CHARACTERS.fullStop + 0.05)).toBe('．');
    expect(stop(CHARACTERS.fullStop - 0.05)).toBe('.');
  });

  test('usualMarks: so many marks of a page, and none at half width, tell of those at the ends of lines', () => {
    const line = (room: number): { characters: PlacedCharacter[]; em: number } => ({
      characters: [
        { text: '字', left: 0, right: 28, certainty: 1 },
        { text: ';', left: 32, right: 36, certainty: 1 },
        { text: '字', left: 32 + room * 30, right: 90, certainty: 1 },
      ],
      em: 30,
    });
    const full = (count: number): ReturnType<typeof line>[] => Array.from({ length: count }, () => line(1));
    expect(usualWidths(full(CHARACTERS.usualMarks))).toEqual({ full: new Set([';']), allFull: true });
    expect(usualWidths(full(CHARACTERS.usualMarks - 1))).toEqual({ full: new Set(), allFull: false });
    expect(usualWidths([...full(9), line(0.4)])).toEqual({ full: new Set(), allFull: false });
  });

  test('unknownWidth: a mark of which nothing tells how wide it is is doubtful', () => {
    expect(CHARACTERS.unknownWidth).toBeLessThan(CHARACTERS.doubtful);
  });

  test('implausible: a character that such a document hardly has is doubtful', () => {
    expect(CHARACTERS.implausible).toBeLessThan(CHARACTERS.doubtful);
  });
});
