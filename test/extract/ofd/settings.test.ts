/** The limits of OFD: what is just within, and what is just beyond. */
import { describe, expect, test } from '@jest/globals';
import { readOfdPages } from '../../../pipeline/extract/ofd/index.js';
import { letterWidth } from '../../../pipeline/extract/ofd/page/letter-widths.js';
import { coverOfImageFile } from '../../../pipeline/extract/ofd/page/image-cover.js';
import { pathData } from '../../../pipeline/extract/ofd/page/path-data.js';
import { OFD } from '../../../pipeline/extract/ofd/settings.js';
import { zipOfd } from '../../printers/ofd/index.js';
import { layer, partsOf, seen, words } from './package.js';

const MM = 72 / 25.4;

describe('composite units within each other (maxNesting)', () => {
  const nested = (depth: number): (() => unknown) => {
    const units = Array.from({ length: depth }, (_, at) => {
      const inner =
        at === depth - 1
          ? words('甲')
          : `<ofd:CompositeObject ID="9" Boundary="0 0 100 50" ResourceID="${at + 2}"/>`;
      return `<ofd:CompositeGraphicUnit ID="${at + 1}" Width="100" Height="50"><ofd:Content>${inner}</ofd:Content></ofd:CompositeGraphicUnit>`;
    });
    const page = layer('<ofd:CompositeObject ID="9" Boundary="0 0 100 50" ResourceID="1"/>');
    const resources = `<ofd:CompositeGraphicUnits>${units.join('')}</ofd:CompositeGraphicUnits>`;
    return () => [...readOfdPages(zipOfd(partsOf({ page, resources })))];
  };

  test('are drawn up to the limit, and refused beyond', () => {
    expect(nested(OFD.maxNesting)).not.toThrow();
    expect(nested(OFD.maxNesting + 1)).toThrow('far more');
  });
});

describe('draw parameters that are based on each other (maxParameters)', () => {
  const lightness = (length: number): number | undefined => {
    const chain = Array.from(
      { length },
      (_, at) =>
        `<ofd:DrawParam ID="${at + 20}"${at === length - 1 ? '' : ` Relative="${at + 21}"`}>${at === length - 1 ? '<ofd:FillColor Value="128 128 128"/>' : ''}</ofd:DrawParam>`,
    );
    const resources = `<ofd:DrawParams>${chain.join('')}</ofd:DrawParams>`;
    return seen({ page: layer(words('甲', 'DrawParam="20"')), resources }).glyphs[0]?.lightness;
  };

  test('are followed up to the limit', () => {
    expect(lightness(OFD.maxParameters)).toBeCloseTo(0.5, 1);
    expect(lightness(OFD.maxParameters + 1)).toBe(0);
  });
});

describe('text beyond the bounds of its object (boundarySlack)', () => {
  const doubts = (width: number): number =>
    seen({ page: layer(words('甲').replace('10 10 80 10', `10 10 ${width} 10`)) }).doubts.length;

  test('may leave them by a millimetre, by the middle of a character', () => {
    expect(doubts(2.5 - OFD.boundarySlack + 0.1)).toBe(0);
    expect(doubts(2.5 - OFD.boundarySlack - 0.1)).toBe(1);
  });
});

describe('lines that do not say how broad they are (lineWidth)', () => {
  const isHidden = (scale: number): boolean => {
    const line = `<ofd:PathObject ID="1" Boundary="0 0 90 50" CTM="${scale} 0 0 ${scale} 0 0"><ofd:AbbreviatedData>M 0 ${13.1 / scale} L ${90 / scale} ${13.1 / scale}</ofd:AbbreviatedData></ofd:PathObject>`;
    const small = words('甲').replace('Size="5"', 'Size="1"').replace('Y="5"', 'Y="3.5"');
    return seen({ page: layer(small + line) }).glyphs.length === 0;
  };

  test('are a third of a millimetre broad: what is no line but an area, from 3.5 points on, hides text', () => {
    const scale = 3.5 / (OFD.lineWidth * MM);
    expect([isHidden(scale * 0.98), isHidden(scale * 1.02)]).toEqual([false, true]);
  });
});

test('the room beyond a letter that is still its own (ownWidthSlack)', () => {
  expect(letterWidth('1', 0.6 + OFD.ownWidthSlack - 0.01)).toBeCloseTo(0.64);
  expect(letterWidth('1', 0.6 + OFD.ownWidthSlack + 0.01)).toBe(0.5);
});

test('what is looked at of an image (imageHead)', () => {
  const png = (before: number): Uint8Array => {
    const bytes = new Uint8Array(before + 64);
    bytes.set([0x89, 0x50, 0x4e, 0x47]);
    bytes[25] = 2;
    bytes.set(new TextEncoder().encode('tRNS'), before);
    return bytes;
  };
  expect(coverOfImageFile(png(OFD.imageHead - 4))).toBe('shows');
  expect(coverOfImageFile(png(OFD.imageHead + 1))).toBe('pictures');
});

test('a path is read up to as many numbers as are asked (maxPathNumbers)', () => {
  expect(pathData('M 0 0 L 1 1 L 2 2', 6).data).toHaveLength(9);
  expect(pathData('M 0 0 L 1 1 L 2 2 L 3 3', 6).data).toHaveLength(9);
});
