/** Duty lists as OFD, as programs write them that no test can start. A tool of tests. */
import { strToU8, zipSync } from 'fflate';
import type { Box } from '../../../pipeline/model.js';
import type { Layout, Township } from '../../townships/index.js';
import type { Habits } from '../habits.js';
import { laidOut, type FreeLine, type Sheet } from '../pages.js';
import { MANNERS, type Manner, type MannerName } from './manners.js';
import { MM, OfdPen } from './page.js';

export { MANNERS, type MannerName } from './manners.js';
export { offsets } from './page.js';

/** What is laid over the finished pages. */
export interface Over {
  /** An electronic seal over this box of a page (from 0), in points. */
  seal?: { page: number; box: Box };
  /** A watermark annotation on each page. */
  watermark?: boolean;
}

/** The parts of a package, by their names. */
export type OfdParts = Record<string, string | Uint8Array>;

/** A document as bytes: the same township, layout, habits and manner always give the same. */
export function printOfd(
  township: Township,
  layout: Layout,
  habits: Habits,
  name: MannerName,
  over: Over = {},
): Uint8Array {
  return zipOfd(ofdParts(laidOut(township, layout, habits), habits, MANNERS[name], township.seed, over));
}

/** Parts as a package; the same parts always give the same bytes. */
export function zipOfd(parts: OfdParts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(2025, 0, 1) });
}

/** The parts of a document. */
function ofdParts(
  sheets: readonly Sheet[],
  habits: Habits,
  manner: Manner,
  seed: number,
  over: Over = {},
): OfdParts {
  let id = 100;
  const next = (): number => id++;
  const writer = new Writer(manner);
  const furniture = manner.template === 'none' ? [] : commonLines(sheets);
  const keys = new Set(furniture.map(keyOf));
  const parts: OfdParts = {};
  const first = sheets[0];
  const [pages, annotations]: [string[], string[]] = [[], []];
  sheets.forEach((sheet, index) => {
    const isSideways = habits.turn !== 'none';
    const pen = new OfdPen(habits, manner, next, isSideways ? sheet.height : null);
    const hasTemplate = furniture.length > 0 && index > 0 && !isSideways;
    const { background, body } = pen.page(
      sheet,
      (line) => hasTemplate && keys.has(keyOf(line)),
      seed + index,
    );
    const pageId = next();
    pages.push(
      writer.element(
        'Page',
        `ID="${pageId}" BaseLoc="${writer.location(`Pages/Page_${index}/Content.xml`)}"`,
      ),
    );
    const template = hasTemplate
      ? writer.element('Template', `TemplateID="9" ZOrder="${manner.template}"`)
      : '';
    const layers = [
      background === '' ? '' : writer.element('Layer', `ID="${next()}" Type="Background"`, background),
      writer.element('Layer', `ID="${next()}"${manner.parameters ? ' DrawParam="5"' : ''}`, body),
    ].join('');
    const [width, height] = isSideways ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
    const area = writer.element('Area', '', writer.box('PhysicalBox', width, height));
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = writer.root(
      'Page',
      area + template + writer.element('Content', '', layers),
    );
    if (over.watermark === true) {
      annotations.push(
        writer.element('Page', `PageID="${pageId}"`, writer.element('FileLoc', '', `Page_${index}.xml`)),
      );
      parts[`Doc_0/Annots/Page_${index}.xml`] = writer.root(
        'PageAnnot',
        watermark(writer, next(), width, height),
      );
    }
    if (over.seal?.page === index) Object.assign(parts, sealParts(writer, pageId, over.seal.box));
  });
  if (furniture.length > 0) {
    const pen = new OfdPen(habits, manner, next, null);
    const layer = writer.element('Layer', `ID="${next()}"`, pen.template(furniture));
    parts['Doc_0/Tpls/Tpl_0.xml'] = writer.root('Page', writer.element('Content', '', layer));
  }
  if (annotations.length > 0)
    parts['Doc_0/Annots/Annotations.xml'] = writer.root('Annotations', annotations.join(''));
  return {
    'OFD.xml': writer.root(
      'OFD',
      writer.element(
        'DocBody',
        '',
        writer.element('DocInfo', '', writer.element('DocID', '', '0'.repeat(32))) +
          writer.element('DocRoot', '', 'Doc_0/Document.xml') +
          (over.seal ? writer.element('Signatures', '', '/Doc_0/Signs/Signatures.xml') : ''),
      ),
      'DocType="OFD" Version="1.0"',
    ),
    'Doc_0/Document.xml': writer.root(
      'Document',
      writer.element(
        'CommonData',
        '',
        writer.element('MaxUnitID', '', String(id)) +
          writer.element('PageArea', '', writer.box('PhysicalBox', first?.width ?? 0, first?.height ?? 0)) +
          writer.element('PublicRes', '', writer.location('PublicRes.xml')) +
          (furniture.length > 0
            ? writer.element(
                'TemplatePage',
                `ID="9" BaseLoc="${writer.location('Tpls/Tpl_0.xml')}" ZOrder="${manner.template}"`,
              )
            : ''),
      ) +
        writer.element('Pages', '', pages.join('')) +
        (annotations.length > 0
          ? writer.element('Annotations', '', writer.location('Annots/Annotations.xml'))
          : ''),
    ),
    'Doc_0/PublicRes.xml': writer.root('Res', resources(writer), 'BaseLoc="Res"'),
    ...parts,
  };
}

/** Writes elements in a manner. */
class Writer {
  constructor(readonly manner: Manner) {}

  element(name: string, attributes: string, content = ''): string {
    const tag = `${this.manner.prefix}${name}`;
    return `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${content}</${tag}>`;
  }

  root(name: string, content: string, attributes = ''): string {
    const { prefix, namespace } = this.manner;
    const space = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${namespace}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${this.element(name, `${space}${attributes === '' ? '' : ` ${attributes}`}`, content)}`;
  }

  /** A location in the folder of the document. */
  location(path: string): string {
    return this.manner.absolute ? `/Doc_0/${path}` : path;
  }

  box(name: string, width: number, height: number): string {
    return this.element(name, '', `0 0 ${(width * MM).toFixed(4)} ${(height * MM).toFixed(4)}`);
  }
}

function resources(writer: Writer): string {
  const fonts = [
    [2, '宋体'],
    [3, '黑体'],
    [4, 'Times New Roman'],
  ].map(([id, name]) => writer.element('Font', `ID="${id}" FontName="${name}"`));
  const black = writer.element('StrokeColor', 'Value="0 0 0"');
  const parameters =
    writer.element('DrawParam', 'ID="5" LineWidth="0.17"', black) +
    writer.element('DrawParam', 'ID="6" Relative="5" DashPattern="1.06 0.7"');
  return (
    writer.element('Fonts', '', fonts.join('')) +
    (writer.manner.parameters ? writer.element('DrawParams', '', parameters) : '')
  );
}

function watermark(writer: Writer, id: number, width: number, height: number): string {
  const code = writer.element('TextCode', 'X="10" Y="20" DeltaX="g 3 20"', '内部资料');
  const text = writer.element(
    'TextObject',
    `ID="${id + 100_000}" Boundary="0 0 ${(width * MM).toFixed(2)} ${(height * MM).toFixed(2)}" Font="3" Size="20" Alpha="80"`,
    code,
  );
  const box = `0 0 ${(width * MM).toFixed(2)} ${(height * MM).toFixed(2)}`;
  return writer.element(
    'Annot',
    `ID="${id}" Type="Watermark" Creator="qingdan" LastModDate="2025-01-01"`,
    writer.element('Appearance', `Boundary="${box}"`, text),
  );
}

/** A signature with its seal on a page. */
function sealParts(writer: Writer, pageId: number, box: Box): OfdParts {
  const [left, top, right, bottom] = box.map((value) => (value * MM).toFixed(2));
  const size = `${(Number(right) - Number(left)).toFixed(2)} ${(Number(bottom) - Number(top)).toFixed(2)}`;
  return {
    'Doc_0/Signs/Signatures.xml': writer.root(
      'Signatures',
      writer.element('Signature', 'ID="1" Type="Seal" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"'),
    ),
    'Doc_0/Signs/Sign_0/Signature.xml': writer.root(
      'Signature',
      writer.element(
        'SignedInfo',
        '',
        writer.element('StampAnnot', `ID="1" PageRef="${pageId}" Boundary="${left} ${top} ${size}"`),
      ) + writer.element('SignedValue', '', '/Doc_0/Signs/Sign_0/SignedValue.dat'),
    ),
    'Doc_0/Signs/Sign_0/SignedValue.dat': new Uint8Array([0x30, 0]),
  };
}

/** What all pages but the first have at one place: it goes into the template. */
function commonLines(sheets: readonly Sheet[]): FreeLine[] {
  const [, second, ...others] = sheets;
  if (!second) return [];
  return second.lines.filter(
    (line) =>
      line.block === null &&
      others.every(
        (sheet) =>
          sheet.width === second.width &&
          sheet.lines.some((each) => each.block === null && keyOf(each) === keyOf(line)),
      ),
  );
}

function keyOf({ glyphs, baseline, block, gray, invisible }: FreeLine): string {
  const text = glyphs.map((glyph) => `${glyph.text}${glyph.x.toFixed(1)}`).join('');
  return `${block ?? ''} ${baseline.toFixed(1)} ${gray ?? 0} ${String(invisible ?? false)} ${text}`;
}
