import { cpus } from 'node:os';
import { benchBombs } from './bombs.js';
import { benchCompare } from './compare.js';
import { benchCounty } from './county.js';
import { benchCorpus } from './corpus.js';
import { benchGrowth } from './growth.js';
import { benchIcdar } from './icdar.js';
import { benchMisspellings } from './misspellings.js';
import { benchOcr } from './ocr.js';
import { benchOffice } from './office.js';
import { benchOfd } from './ofd.js';
import { benchPdf } from './pdf.js';

import { benchReview } from './review.js';
import { benchStartup } from './startup.js';
import { benchText } from './text.js';
import { benchWeb } from './web.js';

/**
 * The sections, in their order: `npm run bench` runs all, `npm run bench -- text` one; `npm run bench -- icdar --each`
 * prints each document of the competition, `-- corpus --documents=60` takes fewer townships, `-- ocr --pages=12,13
 * --kinds=bw,seal` other pages of the list, one behind the other, and some kinds of pictures.
 */
const SECTIONS: Readonly<Record<string, () => Promise<void> | void>> = {
  text: benchText,
  startup: benchStartup,
  growth: benchGrowth,
  office: benchOffice,
  pdf: benchPdf,
  bombs: benchBombs,
  ofd: benchOfd,
  ocr: () =>
    benchOcr(
      (valueOf('pages') ?? '26,27').split(',').map(Number),
      (valueOf('kinds') ?? '').split(',').filter((kind) => kind !== ''),
    ),
  review: benchReview,
  web: benchWeb,
  compare: benchCompare,
  county: benchCounty,
  misspellings: benchMisspellings,
  icdar: () => benchIcdar(flags.includes('--each')),
  corpus: () =>
    benchCorpus(Number(flags.find((flag) => flag.startsWith('--documents='))?.split('=')[1] ?? 1000)),
};

/** What a flag is given: `--pages=4,22`. */
function valueOf(name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1];
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !flags.includes(argument));
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
  );
  for (const [name, run] of Object.entries(SECTIONS))
    if (wanted.length === 0 || wanted.includes(name)) await run();
}
