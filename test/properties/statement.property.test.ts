import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listText, sound } from '../fixtures/documents.js';
import { generateTownship, randomLayout, renderText } from '../townships/index.js';
import { numeralLike } from '../../pipeline/common/numerals.js';
import {
  correctedStatement,
  type CorrectedStatement,
} from '../../pipeline/emit/statement/corrected-statement.js';
import { plainStatement } from '../../pipeline/emit/statement/statement-text.js';
import { checkDocument, type Checked } from '../../pipeline/index.js';
import { rounds } from '../tools/seeds.js';

async function checked(text: string): Promise<Checked> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

async function statementOf(text: string): Promise<CorrectedStatement> {
  const { list, report } = await checked(text);
  return correctedStatement(list, report);
}

/** A document with the numerals of some of its stated figures replaced by others, in the same writing. */
function changed({ list }: Checked, text: string, changes: readonly { at: number; to: number }[]): string {
  let paragraphs = list.statement.paragraphs.map((paragraph) => paragraph.text);
  const figures = list.statement.figures.filter(
    ({ paragraph, numeral }) => paragraph !== null && numeral !== null,
  );
  // From the last one on, so that the places of those before stay as they are.
  const wanted = new Map(changes.map(({ at, to }) => [at % figures.length, to]));
  for (const [at, to] of [...wanted].sort((left, right) => right[0] - left[0])) {
    const { paragraph, numeral } = figures[at] ?? {};
    if (paragraph == null || numeral == null) continue;
    paragraphs = paragraphs.map((each, index) =>
      index === paragraph
        ? each.slice(0, numeral.start) +
          numeralLike(each.slice(numeral.start, numeral.end), to) +
          each.slice(numeral.end)
        : each,
    );
  }
  return list.statement.paragraphs.reduce(
    (whole, paragraph, index) => whole.replace(paragraph.text, () => paragraphs[index] ?? ''),
    text,
  );
}

/** The document with what `statement --plain` prints put in place of its paragraphs. */
async function pastedBack(text: string): Promise<string> {
  const { list, report } = await checked(text);
  const printed = plainStatement(correctedStatement(list, report)).split('\n');
  const withFigures = list.statement.paragraphs.filter((_, index) =>
    list.statement.figures.some((figure) => figure.paragraph === index),
  );
  expect(printed.pop()).toBe('');
  expect(printed).toHaveLength(withFigures.length);
  return withFigures.reduce(
    (whole, { text: old }, index) => whole.replace(old, () => printed[index] ?? ''),
    text,
  );
}

const changes = fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 1, max: 400 }) }), {
  minLength: 1,
  maxLength: 60,
});

/** All that is told beside the paragraphs. */
function notesOf({ tables, open, todo, confirm, unverifiable }: CorrectedStatement): string {
  return [...tables, ...open, ...todo, ...confirm, ...unverifiable].map(({ zh }) => zh).join('\n');
}

describe('stated figures that are changed at random', () => {
  const documents: [name: string, text: string][] = [
    ['the fixture list', listText('qinghe/list.txt')],
    ['a list in Chinese numerals', listText('chinese-numerals/list.txt')],
    ['a generated list', renderText(generateTownship({ seed: 1 }), randomLayout(1))],
  ];

  test.each(documents)('a single one is put right: %s', async (_name, text) => {
    const sound = await checked(text);
    expect(await pastedBack(text)).toBe(text);
    const figures = sound.list.statement.figures.filter(
      ({ paragraph, numeral }) => paragraph !== null && numeral !== null,
    );
    const counted = figures.filter(({ kind }) => kind !== 'department-number');
    for (const [index, figure] of counted.entries()) {
      // One of each kind and list is enough: there are as many counts as categories.
      if (counted.findIndex(({ kind, list }) => kind === figure.kind && list === figure.list) !== index)
        continue;
      const wrong = changed(sound, text, [{ at: figures.indexOf(figure), to: figure.stated + 1 }]);
      expect(wrong).not.toBe(text);
      const two = (words: string): string => words.replaceAll('两项', '二项');
      expect(two(await pastedBack(wrong))).toBe(two(text));
    }
  });

  test.each(documents)('of many each is put right or told: %s', async (_name, text) => {
    const sound = await checked(text);
    await fc.assert(
      fc.asyncProperty(changes, async (wanted) => {
        const { list, report } = await checked(changed(sound, text, wanted));
        const statement = correctedStatement(list, report);
        const notes = notesOf(statement);
        for (const line of report.ledger.filter(({ result }) => result === 'different')) {
          const isPutRight = line.cause === 'text';
          expect(isPutRight || notes.includes(`“${line.text}”`)).toBe(true);
        }
      }),
      { numRuns: rounds(8, 2), seed: 7 },
    );
  });
});

describe('what is told beside', () => {
  const text = sound();
  const told = ({ todo }: CorrectedStatement): string[] => todo.map((each) => each.zh);

  test('nothing of a sound document; what no table holds is named', async () => {
    const { todo, unverifiable } = await statementOf(text);
    expect(todo).toEqual([]);
    expect(unverifiable.map((each) => each.zh)).toEqual([
      '表中没有写部门的栏目：“9 个部门（单位）”（第 11 行第 63 列）',
    ]);
  });

  test('a category that no row has stands as it is, one that is missing comes with its words', async () => {
    const wrong = await statementOf(text.replace('民生服务 2 项、平安法治', '民生保障 7 项、平安法治'));
    expect(wrong.paragraphs[1]?.pieces.map((piece) => piece.text).join('')).toContain('民生保障 7 项');
    expect(told(wrong)).toEqual([
      '“民生保障 7 项”（第 11 行第 22 列）：表中没有这一类别，请删去，或改成表中的名称',
      '基本履职：说明没有列出“民生服务”，请在“党的建设”之后加上“民生服务 2 项”',
    ]);
  });

  test('a category that is counted twice', async () => {
    const wrong = await statementOf(text.replace('民生服务 2 项、平安法治', '党的建设 2 项、平安法治'));
    expect(told(wrong)).toEqual([
      '基本履职：说明没有列出“民生服务”，请在“党的建设”之后加上“民生服务 2 项”',
      '“党的建设 2 项”（第 11 行第 22 列）：“党的建设”在同一段已经列过，请核对是哪一类',
    ]);
  });

  test('a number of departments, and a figure in a title', async () => {
    const { list, report } = await checked(
      text
        .replace('涉及 4 个部门', '涉及 5 个部门')
        .replace('松陵市禾川县青禾镇基本履职事项清单', '松陵市禾川县青禾镇基本履职事项清单（7项）'),
    );
    const left = correctedStatement(list, report);
    expect(left.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ was }) => was ?? []))).toEqual([]);
    expect(left.open[0]?.zh).toContain('部门栏数得 4 个');
    expect(told(left)[0]).toContain('不在以上段落里，表中是 5');
    const changed = correctedStatement(list, report, { departments: true });
    expect(changed.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ was }) => was ?? []))).toEqual(['5']);
    expect(changed.open).toEqual([]);
    expect(changed.confirm[0]?.zh).toContain('已按部门栏改成 4 个');
  });

  test('a figure that cannot be read', async () => {
    const wrong = await statementOf(text.replace('基本履职事项 5 项、', '基本履职事项 5O 项、'));
    expect(wrong.unverifiable.map((each) => each.zh).join()).toContain('“5O项”的数字中混入了字母');
  });
});
