import { expect, test } from '@jest/globals';
import { harmless } from '../../pipeline/cli/output/terminal.js';
import { folderOfTest } from './folder.js';

/** What a document could make a terminal do: clear it, ring, change its title, turn what is written around. */
const EVIL = '甲\u001b[2J\u0007\u009b31m\u007f乙\u202e丙\u200f\u2066丁';
const SHOWN = '甲\\u001b[2J\\u0007\\u009b31m\\u007f乙\\u202e丙\\u200f\\u2066丁';

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /[\0-\x08\v-\x1f\x7f-\x9f\p{Bidi_Control}]/u;

const { read, run, write } = folderOfTest();

const onTerminal = { terminal: { isShown: true } };

test.each(['json', 'csv'])('tables as %s: escaped on a terminal, data elsewhere', async (format) => {
  // A page with raw control characters is no text; by their numbers they come into any.
  // eslint-disable-next-line no-control-regex -- control characters are what is meant
  const cell = EVIL.replace(/[\0-\x1f]/g, (each) => `&#${each.charCodeAt(0)};`);
  write('x.html', `<table><tr><td>序号<td>名称<tr><td>1<td>${cell}</table>`);
  const args = ['tables', 'x.html', '--format', format];
  const shown = await run(args, onTerminal);
  const piped = await run(args);
  expect(shown.out).toContain(SHOWN);
  expect(shown.out.replaceAll('\r\n', '')).not.toMatch(OBEYED);
  // JSON itself escapes the first 32 characters, and no other.
  expect(piped.out).toContain(format === 'json' ? '\u009b31m\u007f乙\u202e丙' : EVIL);
  if (format === 'json') expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out));
});

test('reports for programs: escaped on a terminal, data in files', async () => {
  const name = EVIL.replaceAll('\u001b', '').replaceAll('\u0007', '');
  write(
    'x.txt',
    `禾川县青禾镇履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t${name}\n3\t党的建设\t乙\n`,
  );
  const formats = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
  for (const format of formats) {
    const shown = await run(['check', 'x.txt', '--format', format], onTerminal);
    expect(shown.out).not.toMatch(OBEYED);
    expect(shown.out).not.toBe('');
  }
  await run(['check', 'x.txt', '--format', 'json:report.json'], onTerminal);
  const { out } = await run(['check', 'x.txt', '--format', 'json']);
  expect(read('report.json')).toBe(out);
  expect(out).toContain('\u202e');
});

test('what we write for a terminal ourselves stays: colours, and the bar of pages', () => {
  const ours = '\u001b[31m红\u001b[39m \u001b[1m粗\u001b[22m\t列\r\n\r\u001b[K[██] 1/2 页';
  expect(harmless(ours)).toBe(ours);
  expect(harmless(`\u001b[31m${EVIL}\u001b[39m`)).toBe(`\u001b[31m${SHOWN}\u001b[39m`);
  expect(harmless('覆盖\r盖住')).toBe('覆盖\\u000d盖住');
  expect(harmless('\u001b]0;标题\u0007')).toBe('\\u001b]0;标题\\u0007');
});
