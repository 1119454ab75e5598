import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import type { Reviewed } from '../../pipeline/model.js';
import type { Shown } from '../../web/exchange.js';
import type { PageDocument } from '../../web/page/documents.js';
import { isAbout, Reviews } from '../../web/page/reviews.js';
import { worstOf } from '../../web/page/view-list.js';
import { readFileSync } from 'node:fs';

const LIST = readFileSync('fixtures/lists/sound/list.txt', 'utf8');

/** A document on the page as the thread gives it, known by this hash. */
async function shown(sha256: string, text = LIST.replace(/^2\t.*\n/m, '')): Promise<Shown> {
  const checked = await checkDocument('a.txt', new TextEncoder().encode(text));
  if (!checked.ok) throw new Error(checked.failure.message.en);
  const about = { version: null, today: null, files: [{ document: 'a.txt', sha256 }] };
  return { ...checked.value, about, part: '', statesFigures: true, keepable: [], takesComments: false };
}

/** A workbook of a document of this hash, in which this is said of a finding. */
function workbook(sha256: string, fingerprint: string, opinion: string): Reviewed {
  const decision = { fingerprint, rule: '', message: '', opinion, remark: '', by: '' };
  return { sha256: [sha256], decisions: [decision], signOff: { by: '', day: '', opinion: '' } };
}

describe('what people say of findings', () => {
  test('is noted, changed, and taken back', async () => {
    const own = await shown('a');
    const [finding] = own.report.findings;
    if (finding === undefined) throw new Error('a finding is needed');
    const reviews = new Reviews();
    expect(reviews.of(own)).toBeNull();
    reviews.say(own, finding, { opinion: '待核', remark: '', by: '张三' });
    reviews.say(own, finding, { opinion: '采纳', remark: '改', by: '张三' });
    expect(reviews.of(own)).toEqual({
      sha256: ['a'],
      signOff: { by: '', day: '', opinion: '' },
      decisions: [
        {
          fingerprint: finding.fingerprint,
          rule: finding.ruleId,
          message: finding.message,
          opinion: '采纳',
          remark: '改',
          by: '张三',
        },
      ],
    });
    expect(reviews.of(await shown('b'))).toBeNull();
    reviews.say(own, finding, { opinion: '', remark: '', by: '' });
    expect(reviews.of(own)?.decisions).toEqual([]);
  });

  test('in a workbook waits for its document, and goes to another state only where a finding is the same', async () => {
    const own = await shown('a');
    const fingerprint = own.report.findings[0]?.fingerprint ?? '';
    const reviews = new Reviews();
    const later = workbook('older', fingerprint, '采纳');
    reviews.add(later);
    expect(reviews.next([])).toBeNull();
    expect(reviews.next([{ shown: await shown('sound', LIST) }])).toBeNull();
    const held = [{ shown: await shown('sound', LIST) }, { shown: own }];
    expect(reviews.next(held)).toEqual({ of: held[1], reviewed: later });
    expect(reviews.next(held)).toBeNull();
    expect([isAbout(later, own), isAbout(workbook('a', '', ''), own)]).toEqual([false, true]);
    // The document itself comes before one that has a finding of it.
    const exact = workbook('b', fingerprint, '采纳');
    reviews.add(exact);
    const both = [{ shown: own }, { shown: await shown('b', LIST) }];
    expect(reviews.next(both)?.of).toBe(both[1]);
  });

  test('in a workbook holds before what was said on the page; what it does not name stays', async () => {
    const own = await shown('a');
    const [first, second] = own.report.findings;
    if (first === undefined || second === undefined) throw new Error('two findings are needed');
    const reviews = new Reviews();
    for (const each of [first, second]) reviews.say(own, each, { opinion: '待核', remark: '', by: '' });
    reviews.take(own, workbook('a', first.fingerprint, '采纳'));
    expect(reviews.of(own)?.decisions.map(({ opinion }) => opinion)).toEqual(['采纳', '待核']);
    reviews.clear();
    expect(reviews.of(own)).toBeNull();
  });
});

test('the document to look at first: what fails, what was not checked, what is doubtful, what is sound', async () => {
  const of = (state: PageDocument['state'], own: Shown | null): PageDocument => ({
    files: [],
    state,
    shown: own,
    refused: null,
    password: null,
    reviewed: null,
    stamp: 0,
  });
  const sound = of('shown', await shown('a', LIST));
  const wrong = of('shown', await shown('b'));
  const worse = of('shown', await shown('c', LIST.replace(/^[23]\t.*\n/gm, '')));
  const refused = of('refused', null);
  const waiting = of('waiting', null);
  expect(worstOf([waiting, sound, refused, wrong, worse])).toBe(worse);
  expect(worstOf([waiting, sound, refused])).toBe(refused);
  expect(worstOf([waiting, sound])).toBe(sound);
  expect(worstOf([])).toBeNull();
});
