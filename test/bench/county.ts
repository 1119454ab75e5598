import { countyOf, checkDocument } from '../../pipeline/index.js';
import { countyPage } from '../../pipeline/emit/county/page.js';
import { countyWorkbook } from '../../pipeline/emit/county/workbook.js';
import type { CountyDocument } from '../../pipeline/model.js';
import { CLUSTER_SETTINGS } from '../../pipeline/county/settings.js';
import { byEquality, byFingerprint, clustered, drawCounty, scoreOf, type Score } from '../county/scored.js';
import { reworded } from '../county/reworded.js';
import { wordedDuties } from '../county/wordings.js';
import { generateCounty, Random, randomLayout, renderText } from '../townships/index.js';
import { figure, ms, printTable } from './print.js';

/** Counties by size, and the share of all duties that each township has. */
const COUNTIES = [
  { townships: 20, share: 0.8 },
  { townships: 10, share: 0.8 },
  { townships: 10, share: 0.5 },
  { townships: 5, share: 0.5 },
] as const;

const SEED = 18;
const LIMITS = { seconds: 60, megabytes: 2048 } as const;

/** `qingdan county`: how right the clustering of items is, and what a large county takes. */
export async function benchCounty(): Promise<void> {
  for (const half of ['a', 'b'] as const) {
    const duties = wordedDuties(half);
    if (duties.length === 0) console.log(`\ncounty: no file ${half}*.yaml in test/county/wordings`);
    else benchClusters(half, duties);
  }
  await benchSize(200);
}

/** Over pairs of rows of drawn counties: the threshold is set on the files a, the figures that count are those of b. */
function benchClusters(half: 'a' | 'b', duties: readonly (readonly string[])[]): void {
  const words = ({ precision, recall }: Score): string => `${precision.toFixed(4)} / ${recall.toFixed(4)}`;
  const rows = COUNTIES.map(({ townships, share }) => {
    const drawn = drawCounty(duties, new Random(SEED), { townships, share });
    return [
      `${townships} townships, each with ${share * 100} % of the duties`,
      words(scoreOf(drawn, byEquality(drawn))),
      words(scoreOf(drawn, byFingerprint(drawn))),
      words(scoreOf(drawn, clustered(drawn, CLUSTER_SETTINGS.threshold))),
    ];
  });
  printTable(
    `county: precision / recall over pairs, ${duties.length} duties in ${duties.flat().length} wordings of files ${half}*.yaml${half === 'a' ? ', on which the threshold was set' : ''}`,
    [['', 'equal names', 'fingerprint', 'qingdan'], ...rows],
  );
}

/** A county of so many townships, read before: its clustering and the rest, the workbook, the page. */
async function benchSize(townships: number): Promise<void> {
  const counts = { basic: 60, cooperative: 101, recovered: 34 };
  const county = reworded(
    generateCounty({ seed: SEED, townships, counts, lacking: 0.03 }),
    new Random(SEED),
    { share: 0.4, most: 125, half: 'a' },
  );
  const documents: CountyDocument[] = [];
  for (const [index, township] of county.entries()) {
    const bytes = new TextEncoder().encode(renderText(township, randomLayout(SEED + index)));
    const done = await checkDocument(`${index}.txt`, bytes);
    if (!done.ok) throw new Error(done.failure.message.en);
    documents.push(done.value);
  }
  const about = { version: null, today: null, files: [] };
  const steps: [string, number][] = [];
  const timed = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    const start = process.cpuUsage();
    const made = await run();
    const { user, system } = process.cpuUsage(start);
    steps.push([name, (user + system) / 1000]);
    return made;
  };
  const made = await timed('clusters, contradictions, copies', () => countyOf(documents));
  const input = { county: made, unreadable: [], about };
  const workbook = await timed('county.xlsx', () => countyWorkbook(input));
  const page = await timed('county.html', () => countyPage({ ...input, lang: 'zh' }));
  const total = steps.reduce((sum, [, time]) => sum + time, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  printTable(`county: ${townships} townships, read before`, [
    ['', 'CPU ms'],
    ...steps.map(([name, time]) => [name, ms(time)]),
    ['all', ms(total)],
    ['peak MB of the process, the reading included', figure(peak)],
    ['lines', figure(made.lines.length)],
    ['MB of county.xlsx', (workbook.length / 1e6).toFixed(1)],
    ['MB of county.html', (page.length / 1e6).toFixed(1)],
  ]);
  if (total < LIMITS.seconds * 1000 && peak < LIMITS.megabytes) return;
  console.error(`beyond its limit: ${ms(total)} ms of the processor, ${figure(peak)} MB`);
  process.exitCode = 1;
}
