/** Pages that are lost, exchanged or twice in a document: a finding, or "inconclusive"; never a pass with other rows. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { generateTownship, plainLayout, truthOf } from '../../../townships/index.js';
import { checkDocument, type Checked } from '../../../../pipeline/index.js';
import type { Item } from '../../../../pipeline/model.js';
import { withPages } from '../../../bench/repeat.js';
import { expectTruth, LISTS, valueOf } from '../../office/compare.js';

const BYTES = new Uint8Array(readFileSync('fixtures/pdf/office/whole.pdf'));
let whole: Checked;
let pages = 0;

const check = async (bytes: Uint8Array) => checkDocument('whole.pdf', bytes, { lang: 'en' });
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
/** The pages that rows stand on, from 0. */
const withRows = new Set<number>();

beforeAll(async () => {
  whole = valueOf(await check(BYTES));
  withPages(BYTES, (own) => {
    pages = own;
    return [0];
  });
  for (const { place } of LISTS.flatMap((name) => whole.list.lists[name] as Item[])) {
    if (place.kind !== 'page') continue;
    for (const { page } of [place, ...(place.rest ?? [])]) withRows.add(page - 1);
  }
});

/** Expects that a document whose pages are not as they were does not pass. */
async function expectTold(order: number[]): Promise<void> {
  const done = await check(withPages(BYTES, () => order));
  expect([order.join(), done.ok ? done.value.report.status : 'error']).not.toEqual([order.join(), 'pass']);
}

test('the document as it is holds what was generated', () => {
  const township = generateTownship({ seed: 7, counts: { basic: 16, cooperative: 7, recovered: 5 } });
  const withoutInfo = whole.report.findings.filter((finding) => finding.severity !== 'info');
  expectTruth(
    { ...whole, report: { ...whole.report, findings: withoutInfo } },
    truthOf(township, plainLayout),
  );
  expect(whole.report.status).toBe('pass');
  expect(withRows.size).toBeGreaterThan(4);
});

test('a page left out', async () => {
  for (const page of withRows) await expectTold(range(pages).filter((each) => each !== page));
});

test('a page twice', async () => {
  for (const page of withRows)
    await expectTold(range(pages).flatMap((each) => (each === page ? [each, each] : [each])));
});

test('two pages exchanged', async () => {
  for (const page of withRows) {
    if (!withRows.has(page + 1)) continue;
    const swapped = (each: number): number => (each === page ? page + 1 : each === page + 1 ? page : each);
    await expectTold(range(pages).map(swapped));
  }
});

test('all pages the other way round', async () => {
  await expectTold(range(pages).reverse());
});
