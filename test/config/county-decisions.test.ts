import { describe, expect, test } from '@jest/globals';
import { parseCountyDecisions, withDecisions } from '../../pipeline/config/county-decisions.js';

const HEAD = { lang: 'zh', schema: 'schema.json' } as const;

describe('county.decisions.yaml', () => {
  test.each([
    ['another word', '- is: equal\n  items: [甲, 乙]\n', 1],
    ['one item', '- is: same\n  items: [甲]\n', 2],
    ['no items', '- is: same\n', 1],
    ['an unknown key', '- is: same\n  items: [甲, 乙]\n  why: x\n', 3],
    ['no list', 'is: same\n', 1],
  ])('%s is refused with its line', async (_what, text, line) => {
    const read = await parseCountyDecisions('d.yaml', text);
    expect(read.ok ? null : read.failure.place).toMatchObject({ line });
  });

  test('a file of comments holds nothing', async () => {
    expect(await parseCountyDecisions('d.yaml', '# nothing yet\n')).toEqual({ ok: true, value: [] });
  });

  test('decisions are added behind what stands there, with its comments', async () => {
    const text = '# ours\n- is: alone\n  items: [甲] # by itself\n';
    const more = [{ is: 'same', items: ['乙', '丙'], by: '张三' }] as const;
    const written = await withDecisions('d.yaml', text, more, HEAD);
    expect(written).toEqual({
      ok: true,
      value:
        '# ours\n- is: alone\n  items: [ 甲 ] # by itself\n- is: same\n  items:\n    - 乙\n    - 丙\n  by: 张三\n',
    });
  });

  test('a decision on the same wordings takes over', async () => {
    const text = '- is: same\n  items: [甲, 乙]\n';
    const written = await withDecisions('d.yaml', text, [{ is: 'different', items: ['乙', ' 甲'] }], HEAD);
    const read = written.ok ? await parseCountyDecisions('d.yaml', written.value) : null;
    expect(read).toEqual({ ok: true, value: [{ is: 'different', items: ['甲', '乙'] }] });
  });

  test('a new file says what it is', async () => {
    const written = await withDecisions('d.yaml', null, [{ is: 'same', items: ['甲', '乙'] }], HEAD);
    const text = written.ok ? written.value : '';
    expect(text).toMatch(/^# yaml-language-server: \$schema=schema\.json\n# 各乡镇清单中/);
    expect(await parseCountyDecisions('d.yaml', text)).toEqual({
      ok: true,
      value: [{ is: 'same', items: ['甲', '乙'] }],
    });
  });
});
