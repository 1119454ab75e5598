/** Duty lists as PDF, as office programs write them that no test can start. A tool of tests. */
import { Random, type Layout, type Township } from '../townships/index.js';
import { buildPdf, stream, type PdfObject } from '../tools/build-pdf.js';
import { Fonts } from './fonts.js';
import type { Habits } from './habits.js';
import { Pen, watermarkText, WATERMARK_SIZE, type Inked } from './ink.js';
import { laidOut } from './pages.js';
import { structureOf } from './structure.js';

export { randomHabits, type Habits } from './habits.js';

/** A document as bytes: the same township, layout and habits always give the same. */
export function printPdf(township: Township, layout: Layout, habits: Habits): Uint8Array {
  const sheets = laidOut(township, layout, habits);
  const fonts = new Fonts();
  const random = new Random(township.seed);
  const inked = sheets.map((sheet) =>
    new Pen(habits, sheet.width, sheet.height, fonts, random.integer(0, 1e9)).draw(sheet),
  );
  const objects: PdfObject[] = ['', ''];
  const add = (object: PdfObject): number => objects.push(object);
  const form = watermarkText(fonts);
  const named = fonts.write(add);
  const state = add('<</Type/ExtGState/ca 0.5/CA 0.5>>');
  const mark = add(
    stream(form, {
      entries: `/Type/XObject/Subtype/Form/BBox[0 -20 ${4 * WATERMARK_SIZE} ${WATERMARK_SIZE}]/Resources<</Font ${named}>>`,
    }) as PdfObject,
  );
  const resources = `<</Font ${named}/ExtGState<</GS0 ${state} 0 R>>/XObject<</Fm0 ${mark} 0 R>>>>`;
  const pages = inked.map((each, index) => {
    const { width, height } = sheets[index] ?? { width: 0, height: 0 };
    const contents = contentsOf(each, habits, width, height).map((text) =>
      add(stream(text, { compress: true }) as PdfObject),
    );
    const tags = habits.tags ? `/StructParents ${index}/Tabs/S` : '';
    return add(
      `<</Type/Page/Parent 2 0 R${pageEntries(habits, width, height)}${tags}/Contents ${contents.length === 1 ? `${contents[0]} 0 R` : `[${contents.map((one) => `${one} 0 R`).join(' ')}]`}/Resources ${resources}>>`,
    );
  });
  objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((each) => `${each} 0 R`).join(' ')}]>>`;
  const tree = habits.tags
    ? `/MarkInfo<</Marked true>>/StructTreeRoot ${structureOf(sheets, inked, pages, habits, objects)} 0 R/Lang(zh-CN)`
    : '';
  objects[0] = `<</Type/Catalog/Pages 2 0 R${tree}>>`;
  return buildPdf(objects);
}

/** The boxes of pages, and how they are turned to be shown. */
function pageEntries({ turn, crop }: Habits, width: number, height: number): string {
  const [wide, high] = turn === 'none' ? [width, height] : [height, width];
  const media = `/MediaBox[0 0 ${wide + 2 * crop} ${high + 2 * crop}]`;
  const cropped = crop === 0 ? '' : `/CropBox[${crop} ${crop} ${wide + crop} ${high + crop}]`;
  const rotate = turn === 'rotate-90' ? '/Rotate 90' : turn === 'rotate-270' ? '/Rotate 270' : '';
  return media + cropped + rotate;
}

/** The streams of a page, turned as it is. */
function contentsOf({ streams }: Inked, { turn, crop }: Habits, width: number, height: number): string[] {
  const matrix =
    turn === 'none'
      ? `1 0 0 1 ${crop} ${crop}`
      : turn === 'rotate-270'
        ? `0 -1 1 0 ${crop} ${width + crop}`
        : `0 1 -1 0 ${height + crop} ${crop}`;
  if (turn === 'none' && crop === 0) return streams;
  const last = streams.length - 1;
  return streams.map(
    (each, index) => `${index === 0 ? `q ${matrix} cm\n` : ''}${each}${index === last ? 'Q\n' : ''}`,
  );
}
