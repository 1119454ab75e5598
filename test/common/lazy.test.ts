import { describe, expect, test } from '@jest/globals';
import { lazy } from '../../pipeline/common/lazy.js';

describe('lazy', () => {
  test('computes a getter when it is first asked for, and once, whatever it gives', () => {
    const asked: string[] = [];
    const facts = lazy({
      given: 3,
      get nothing() {
        asked.push('nothing');
        return undefined;
      },
      get list() {
        asked.push('list');
        return [this.given];
      },
    });
    expect(asked).toEqual([]);
    const first = facts.list;
    expect(first).toEqual([3]);
    expect(facts.list).toBe(first);
    expect([facts.nothing, facts.nothing]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['list', 'nothing']);
  });

  test('one getter asks another by `this`, which is computed once for both', () => {
    let times = 0;
    const facts = lazy({
      get one(): number {
        times++;
        return 1;
      },
      get two(): number {
        return this.one + this.one;
      },
    });
    expect([facts.two, facts.one, times]).toEqual([2, 1, 1]);
  });

  test('a getter that throws is asked again', () => {
    let times = 0;
    const facts = lazy({
      get value(): number {
        if (++times === 1) throw new Error('not yet');
        return times;
      },
    });
    expect(() => facts.value).toThrow('not yet');
    expect(facts.value).toBe(2);
  });

  test('a getter that needs itself says so', () => {
    const facts = lazy({
      get one(): number {
        return this.two;
      },
      get two(): number {
        return this.one;
      },
    });
    expect(() => facts.one).toThrow('“one” needs itself');
  });
});
