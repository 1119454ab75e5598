import { describe, expect, test } from '@jest/globals';
import { TASKS } from '../../../pipeline/cli/reading/task.js';
import { sound } from '../../fixtures/documents.js';

describe('the task that gives no list', () => {
  const input = () => ({ document: 'list.txt', bytes: new TextEncoder().encode(sound()), options: {} });

  test('gives the same report, and nothing else goes from thread to thread', async () => {
    const checked = await TASKS.check(input());
    const reported = await TASKS.report(input());
    if (!checked.ok) throw new Error(checked.failure.message.en);
    expect(checked.value.list.lists.basic.length).toBeGreaterThan(0);
    expect(reported).toEqual({ ok: true, value: { report: checked.value.report } });
  });

  test('fails as the other does', async () => {
    const nothing = () => ({ ...input(), bytes: new TextEncoder().encode('nothing') });
    const reported = await TASKS.report(nothing());
    expect(reported.ok).toBe(false);
    expect(reported).toEqual(await TASKS.check(nothing()));
  });
});
