import { describe, expect, test } from '@jest/globals';
import { fold } from '../../pipeline/common/characters.js';
import { parseNumeral } from '../../pipeline/common/numerals.js';
import { placeOfSubject, textOfSubject } from '../../pipeline/common/subjects.js';
import { checkDocument } from '../../pipeline/index.js';
import { allFixtures } from '../fixtures/documents.js';
import type {
  CheckOptions,
  DutyList,
  Figure,
  Finding,
  Place,
  Report,
  Subject,
} from '../../pipeline/model.js';

/** Every document of the fixtures whose format is text, and every slip. */
const INPUTS = allFixtures();

async function checked(
  document: string,
  content: string | Uint8Array,
  options: CheckOptions = {},
): Promise<{ list: DutyList; report: Report }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const done = await checkDocument(document, bytes, options);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** What has more than one text, or none: rows, lists and the document, and what stands outside of the list. */
const WITHOUT_TEXT: readonly Subject['kind'][] = [
  'row',
  'list',
  'category',
  'note',
  'acceptance',
  'document',
];

function hasNoText({ subject }: Finding): boolean {
  return WITHOUT_TEXT.includes(subject.kind) || (subject.kind === 'heading' && subject.cell === null);
}

/** The places at which a finding about a subject may stand: its own, that of its row, or that of its phrase. */
function placesOf(list: DutyList, subject: Subject): (Place | null)[] {
  const own = [placeOfSubject(list, subject), textOfSubject(list, subject)?.place ?? null];
  if (subject.kind === 'cell') own.push(list.lists[subject.list][subject.row]?.place ?? null);
  return own;
}

/** True for a place within a paragraph: words that could not be read stand where they begin. */
function isWithin(place: Place | null, paragraph: Place | null): boolean {
  return place?.kind !== 'text' || (paragraph?.kind === 'text' && place.line >= paragraph.line);
}

function expectSubject(list: DutyList, { ruleId, subject, place, spot }: Finding): void {
  const text = textOfSubject(list, subject)?.text ?? null;
  if (place !== null) {
    const places = placesOf(list, subject);
    if (subject.kind === 'unread-figure') expect(isWithin(place, places[0] ?? null)).toBe(true);
    else if (subject.kind !== 'acceptance')
      expect([ruleId, places]).toEqual([ruleId, expect.arrayContaining([place])]);
  }
  if (subject.span === null) {
    if (spot !== null && subject.kind !== 'acceptance')
      expect(spot).toEqual({ text, start: 0, end: text?.length });
    return;
  }
  const { start, end } = subject.span;
  expect(text).not.toBeNull();
  expect([start >= 0, start < end, end <= (text ?? '').length]).toEqual([true, true, true]);
  expect(spot).toEqual({ text, start, end });
}

describe('the subject of each finding of the fixtures', () => {
  const told: { input: string; list: DutyList; finding: Finding }[] = [];

  test.each(INPUTS)('$path', async ({ path: input, text }) => {
    const { list, report } = await checked(input, text);
    for (const finding of report.findings) {
      told.push({ input, list, finding });
      expectSubject(list, finding);
      // An empty cell has no words; everything else that has a text of its own has a spot.
      const isEmpty = textOfSubject(list, finding.subject)?.text.trim() === '';
      expect([finding.ruleId, finding.spot !== null]).toEqual([
        finding.ruleId,
        !hasNoText(finding) && !isEmpty,
      ]);
    }
    for (const line of report.ledger) {
      const figure = list.statement.figures.find(({ id }) => id === line.figure);
      expect(figure === undefined ? null : figure.stated).toBe(line.stated);
      if (figure !== undefined) expect([figure.text, figure.place]).toEqual([line.text, line.place]);
    }
  });

  test('is a text in nearly all of them, which has a spot', () => {
    const placed = told.filter(({ finding }) => finding.place !== null);
    const marked = placed.filter(({ finding }) => finding.spot !== null);
    expect(placed.length).toBeGreaterThan(150);
    // 152 of 164; the others are headings that are lost, categories and empty cells.
    expect(marked.length / placed.length).toBeGreaterThanOrEqual(0.92);
  });
});

/** The figures of a document, each with its phrase and its number as they stand in the text that states it. */
function figuresIn(list: DutyList): { figure: Figure; phrase: string | null; numeral: string | null }[] {
  return list.statement.figures.map((figure) => {
    const { subject, numeral } = figure;
    const text = subject === null ? figure.text : (textOfSubject(list, subject)?.text ?? '');
    return {
      figure,
      phrase: subject?.span ? text.slice(subject.span.start, subject.span.end) : null,
      numeral: numeral === null ? null : text.slice(numeral.start, numeral.end),
    };
  });
}

const SCATTERED = [
  '青禾镇履职事项清单',
  '目录',
  '一、基本履职事项清单（４项）……1',
  '二、配合履职事项清单（1项）……2',
  '基本履职事项 清单（ 三 项）',
  '序号\t事项类别\t事项名称',
  '一、党的建设（壹拾壹项）',
  '1\t党的建设\t组织党员学习',
  '合计\t\t共 ８ 项',
  '配合履职事项清单',
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t平安法治\t铁路护路\t禾川县公安局\t1.巡线；\t1.报告线索。',
  '附件说明：基本履职事项共有“9”项。',
].join('\n');

test('a figure stands in a title, the contents, a row or a paragraph, with its phrase and its number', async () => {
  const { list } = await checked('a.txt', SCATTERED);
  const found = figuresIn(list).map(({ figure: { id, kind, list: of, stated, subject }, phrase, numeral }) =>
    [id, kind, of, stated, subject?.kind ?? null, phrase, numeral].join(' | '),
  );
  expect(found).toEqual([
    'f1 | list-total | basic | 9 | paragraph | 基本履职事项共有“9”项 | 9',
    'f2 | list-total | basic | 4 | contents | 基本履职事项清单(4项) | 4',
    'f3 | list-total | cooperative | 1 | contents | 配合履职事项清单(1项) | 1',
    'f4 | list-total | basic | 3 | list-title | 基本履职事项清单（三项） | 三',
    'f5 | group-count | basic | 11 | group | 一、党的建设（壹拾壹项） | 壹拾壹',
    'f6 | list-total | basic | 8 |  |  | ８',
  ]);
});

test.each(INPUTS)('$path: each figure is found where its text states it', async ({ path: input, text }) => {
  const { list } = await checked(input, text);
  for (const [index, { figure, phrase, numeral }] of figuresIn(list).entries()) {
    expect(figure.id).toBe(`f${index + 1}`);
    if (phrase !== null) expect(fold(phrase)).toBe(fold(figure.text));
    if (numeral !== null) expect(parseNumeral(fold(numeral))).toBe(figure.stated);
    expect(figure.paragraph).toBe(figure.subject?.kind === 'paragraph' ? figure.subject.paragraph : null);
  }
});

test('an entry of the accepted findings is the subject of what became of it', async () => {
  const text = SCATTERED.replace('“9”', '9');
  const first = await checked('a.txt', text);
  const wrong = first.report.findings.find(({ ruleId }) => ruleId === 'list-total-differs');
  const accepted = [
    {
      fingerprint: wrong?.fingerprint ?? '',
      rule: 'list-total-differs',
      reason: '已核',
      by: null,
      until: '2026-01-01',
    },
    { fingerprint: '0123456789abcdef', rule: 'list-total-differs', reason: '已改', by: null, until: null },
  ];
  const { list, report } = await checked('a.txt', text, { accepted, today: '2026-11-29' });
  const own = report.findings.filter(({ subject }) => subject.kind === 'acceptance');
  expect(own.map(({ ruleId }) => ruleId).sort()).toEqual(['acceptance-expired', 'acceptance-stale']);
  for (const finding of own) expectSubject(list, finding);
  expect(own.find(({ ruleId }) => ruleId === 'acceptance-expired')?.spot).toEqual(wrong?.spot);
  expect(own.find(({ ruleId }) => ruleId === 'acceptance-stale')?.spot).toBeNull();
});

test('words that look like a figure are the same subject to the rule and to the reader of figures', async () => {
  const { list, report } = await checked(
    'a.txt',
    SCATTERED.replace('附件说明：', '基本履职事项共3O项。基本履职事项由2项变为3项。附件说明：'),
  );
  const unread = report.findings.filter(({ subject }) => subject.kind === 'unread-figure');
  expect(new Set(unread.map(({ ruleId }) => ruleId))).toEqual(new Set(['figure-damaged']));
  for (const { subject, spot } of unread) {
    expect(spot?.text).toBe(textOfSubject(list, subject)?.text);
    expect(spot?.text.slice(spot.start, spot.end)).toMatch(/3O|2项|3项/);
  }
});
