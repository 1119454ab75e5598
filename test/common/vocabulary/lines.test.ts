import { describe, expect, test } from '@jest/globals';
import {
  ALTOGETHER,
  COUNT_IN_BRACKETS,
  ROW_UNITS,
  SUM_WORDS,
} from '../../../pipeline/common/vocabulary/counts.js';
import { LEADING, NAME_LEAD } from '../../../pipeline/common/vocabulary/enumerations.js';
import { CLASSIFICATION_LINE, DATE_LINE } from '../../../pipeline/common/vocabulary/front-lines.js';
import {
  BARE_NAMES,
  DISTINCT_NAMES,
  LIST_NAMES,
  LIST_WORDS,
  LOOSE_NAMES,
  TITLE_NAMES,
} from '../../../pipeline/common/vocabulary/list-names.js';
import { FOOTNOTE_WORDS, NOTE_LINE } from '../../../pipeline/common/vocabulary/notes.js';
import {
  AFTER_PLACE,
  CONTENTS_HEADING,
  DOCUMENT_TITLE,
  PLACE_LEAD,
  TITLE_LEAD,
} from '../../../pipeline/common/vocabulary/titles.js';
import { LISTS, LIST_TEXT } from '../../../pipeline/common/names.js';

test('what leads up to a name in an enumeration', () => {
  const bare = (text: string): string => text.replace(LEADING, '').replace(NAME_LEAD, '');
  expect(['清单主要包括党的建设', '其中三是党的建设', '以及党的建设'].map(bare)).toEqual(
    Array(3).fill('党的建设'),
  );
});

describe('titles', () => {
  test.each([
    ['basic', '基本履职事项', '基本职责'],
    ['basic', '主责事项', '主责部门'],
    ['cooperative', '配合上级部门履职事项', '配合开展工作'],
    ['recovered', '收回县级部门事项', '收回贷款'],
    ['recovered', '县部门收回', '部门回复'],
    ['recovered', '不再承担的事项', '不再承担费用'],
  ] as const)('%s is named in running text by %s', (list, words, other) => {
    const whole = new RegExp(`^(?:${LIST_WORDS[list]})(?:的)?(?:事项)?$`);
    expect([whole.test(words), whole.test(other)]).toEqual([true, false]);
  });

  test.each(LISTS)('the name of %s is known in each form, and is no other list’s', (list) => {
    const name = LIST_TEXT[list].zh;
    const running = LIST_NAMES.filter(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(name));
    expect(running.map(([each]) => each)).toEqual([list]);
    for (const names of [TITLE_NAMES, BARE_NAMES, LOOSE_NAMES, DISTINCT_NAMES])
      expect(LISTS.filter((each) => new RegExp(names[each]).test(name))).toEqual([list]);
  });

  test.each([
    '附件1：',
    '附2.',
    '附表三、',
    '第一部分',
    '二、',
    '（二）',
    '(3)',
    '1.',
    '2．',
    '附件1：第二部分：',
    '表1',
    '附表2：',
    '清单三：',
    '第2部分、',
    '第三章',
    '第一张清单：',
    '附件2：第一部分（一）',
  ])('%s may stand before a list’s title, and is taken whole', (lead) => {
    const rest = `${lead}基本履职事项清单`.replace(new RegExp(`^${TITLE_LEAD}`, 'u'), '');
    expect(rest).toBe('基本履职事项清单');
  });

  test('what stands before the place is never a part of its name', () => {
    const lead = new RegExp(`^${PLACE_LEAD}`, 'u');
    expect('附件2：禾川县青禾镇'.replace(lead, '')).toBe('禾川县青禾镇');
    expect('（一）青禾镇'.replace(lead, '')).toBe('青禾镇');
    expect('表2青禾镇'.replace(lead, '')).toBe('青禾镇');
    expect('第三部分青禾镇'.replace(lead, '')).toBe('青禾镇');
    expect('附2：《2025年青禾镇'.replace(lead, '')).toBe('青禾镇');
    for (const place of ['附城镇', '三岔镇', '一面坡镇', '表口乡', '第三街道', '五一农场', '5团'])
      expect(place.replace(lead, '')).toBe(place);
  });

  test.each([
    '青禾镇履职事项清单',
    '青禾镇2025年履职职责事项目录',
    '青禾镇基本履职事项清单',
    '青禾镇协助配合履职事项清单',
    '青禾镇上级部门收回履职事项清单',
    '青禾镇收回事项清单',
  ])('the place of %s ends before the words of the title', (title) => {
    expect(title.replace(new RegExp(AFTER_PLACE, 'u'), '')).toBe('青禾镇');
  });

  test('the title of a document and the heading of the contents', () => {
    const title = new RegExp(`^${DOCUMENT_TITLE}$`);
    for (const text of ['履职事项清单', '履职职责事项目录']) expect(title.test(text)).toBe(true);
    expect(title.test('职责事项清单')).toBe(false);
    expect(['目录', '目次', '目标'].map((text) => CONTENTS_HEADING.test(text))).toEqual([true, true, false]);
  });
});

describe('notes', () => {
  test.each([
    ['注：标有*的事项由县级统筹', true],
    ['备注:见附件', true],
    ['注册登记：', false],
    ['说明：', false],
  ])('%s is the line of a note: %s', (text, isOne) => {
    expect(new RegExp(`^(?:${NOTE_LINE})`, 'u').test(text)).toBe(isOne);
  });

  test('a footnote may be opened by more words', () => {
    for (const text of ['注1', '备注', '说明', '附注'])
      expect(new RegExp(`^(?:${FOOTNOTE_WORDS})`, 'u').test(text)).toBe(true);
  });
});

describe('counts', () => {
  test.each(['（3项）', '(共24项)', '（ 共 12 条）', '（一百一十项）', '（２４个）', '(3件)'])(
    '%s ends a category’s row',
    (count) => {
      expect(new RegExp(COUNT_IN_BRACKETS, 'u').test(`一、党的建设${count}`)).toBe(true);
    },
  );

  test.each(['（试行）', '（3项）。', '（3次）', '共3项'])('%s does not', (text) => {
    expect(new RegExp(COUNT_IN_BRACKETS, 'u').test(`一、党的建设${text}`)).toBe(false);
  });

  test('of two words of which one begins the other the longer one comes first', () => {
    for (const source of [ALTOGETHER, SUM_WORDS, ROW_UNITS]) {
      const words = source.split('|');
      for (const [at, word] of words.entries())
        expect(words.slice(at + 1).filter((other) => other.startsWith(word))).toEqual([]);
    }
  });
});

describe('front lines', () => {
  test.each([
    '2025年8月',
    '2025年8月31日',
    '二〇二五年八月三十一日',
    '二○二五年十二月',
    '2025.8',
    '2025-08-31',
  ])('%s is a date', (line) => {
    expect(DATE_LINE.test(line)).toBe(true);
  });

  test.each(['2025年', '225年8月', '2025.8-31', '2025年8月起', '二〇二五年8月31号'])('%s is none', (line) => {
    expect(DATE_LINE.test(line)).toBe(false);
  });

  test('a classification is a line of its own', () => {
    for (const line of ['内部资料', '秘密★1年', '主动公开'])
      expect(CLASSIFICATION_LINE.test(line)).toBe(true);
    expect(CLASSIFICATION_LINE.test('公开透明')).toBe(false);
  });
});
