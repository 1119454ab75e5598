/**
 * Writes `fixtures/pictures/`: a page with a small table as scanners and fax programs save it, by ImageMagick:
 *
 *     npm run build && node test/tools/draw-pictures.mjs
 */
import { execFileSync } from 'node:child_process';
import { pageWithTable } from '../../dist/test/extract/scans/drawn.js';

const FOLDER = 'fixtures/pictures';

/** Edges of a scanner. */
const SOFT = ['-blur', '0x0.7'];

/** How each file is saved. */
const FILES = {
  'grey.png': [...SOFT, '-define', 'png:color-type=0', '-define', 'png:bit-depth=8'],
  'black-and-white.png': ['-monochrome', '-depth', '1'],
  'palette.png': [...SOFT, '-colors', '8', '-define', 'png:color-type=3'],
  'opacity.png': [...SOFT, '-alpha', 'set', '-channel', 'A', '-evaluate', 'multiply', '0.9', '-define', 'png:color-type=6', '-define', 'png:bit-depth=8'],
  'grey.jpg': ['-quality', '50'],
  'colours.jpg': ['-quality', '40', '-type', 'TrueColor', '-interlace', 'JPEG'],
  'inks.jpg': ['-quality', '40', '-colorspace', 'CMYK'],
  'group4.tif': ['-monochrome', '-compress', 'Group4'],
  'group3.tif': ['-monochrome', '-compress', 'Fax'],
  'plain.tif': ['-type', 'bilevel', '-depth', '1', '-compress', 'None', '-endian', 'MSB'],
  'packed.tif': ['-compress', 'RLE'],
  'lzw.tif': ['-compress', 'LZW'],
  'zip.tif': ['-compress', 'Zip'],
  'jpeg.tif': ['-compress', 'JPEG', '-quality', '40', '-type', 'TrueColor'],
}; // prettier-ignore

const { width, height, data } = pageWithTable();
const page = Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), data]);
const density = ['-units', 'PixelsPerInch', '-density', '200', 'pgm:-'];
for (const [name, how] of Object.entries(FILES))
  execFileSync('convert', [...density, ...how, '-define', 'png:exclude-chunks=date,time,tEXt', `${FOLDER}/${name}`], { input: page }); // prettier-ignore
// Two pages in one file.
execFileSync('convert', [...density, '-monochrome', '-duplicate', '1', '-compress', 'Group4', `${FOLDER}/two-pages.tif`], { input: page }); // prettier-ignore
