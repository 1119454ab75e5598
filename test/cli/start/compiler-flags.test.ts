import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { flagsFor } from '../../../pipeline/cli/start/compiler-flags.js';

describe('flags of the compiler', () => {
  test('are set where they were tried, and nowhere else', () => {
    expect(flagsFor('v20.19.0')).toEqual(['--regexp-tier-up-ticks=0', '--interrupt-budget=200000']);
    expect(flagsFor('v22.12.0')).toEqual(['--regexp-tier-up-ticks=0']);
    expect(flagsFor('v26.1.0')).toEqual(['--regexp-tier-up-ticks=0']);
    for (const version of ['v18.20.0', 'v27.0.0', 'v200.0.0', 'nonsense'])
      expect(flagsFor(version)).toEqual([]);
  });

  test('are known to this version of Node.js, which says so on stderr of those that are not', () => {
    const set = (flags: readonly string[]): string =>
      spawnSync(process.execPath, [
        '-e',
        flags.map((flag) => `require('v8').setFlagsFromString(${JSON.stringify(flag)})`).join('\n'),
      ]).stderr.toString();
    expect(set(flagsFor(process.version))).toBe('');
    expect(set(['--no-such-flag'])).toContain('--no-such-flag');
  });

  test('leave what patterns that were used before give', () => {
    const program = `
      const patterns = ['', 'g', 'u', 'y', 'gim'].map((flags) => new RegExp('(?<name>[一-龥]{1,4}?)(?:镇|乡)|x+', flags));
      const texts = ['青禾镇东乡', 'abcxx', '青'.repeat(1500) + '镇', ''];
      const once = () => patterns.map((each) => texts.map((text) => {
        each.lastIndex = 0;
        return [each.exec(text), text.replace(each, '<$1>'), text.split(each), text.search(each)];
      }));
      const before = JSON.stringify(once());
      for (const flag of ${JSON.stringify(flagsFor(process.version))}) require('v8').setFlagsFromString(flag);
      for (let turn = 0; turn < 50; turn++) if (JSON.stringify(once()) !== before) throw new Error('differs');
      console.log(before.length > 100 ? 'the same' : 'nothing');
    `;
    expect(spawnSync(process.execPath, ['-e', program]).stdout.toString()).toBe('the same\n');
  });
});
