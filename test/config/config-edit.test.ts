import { expect, test } from '@jest/globals';
import { formSettingsOf, withFormSettings, type FormSettings } from '../../pipeline/config/config-edit.js';
import { parseConfig } from '../../pipeline/config/config.js';
import { configTemplate } from '../../pipeline/config/template.js';
import { RULES } from '../../pipeline/check/rules.js';

const FILE = 'qingdan.config.yaml';
/** Rules that are off where nobody asks for them. */
const OPT_IN = RULES.flatMap(({ id, optIn = false }) => (optIn ? [id] : []));
const NONE: FormSettings = { departments: [], neighbours: [], off: OPT_IN };

async function edited(text: string, settings: Partial<FormSettings>): Promise<string> {
  const done = await withFormSettings(FILE, text, { ...NONE, ...settings }, RULES);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

async function read(text: string): Promise<FormSettings> {
  const config = await parseConfig(FILE, text);
  if (!config.ok) throw new Error(config.failure.message.en);
  return formSettingsOf(config.value, RULES);
}

test('what the form says is what is read, in a new file and in that of init', async () => {
  const settings = {
    departments: ['禾川县某某中心', '禾川县: 二'],
    neighbours: ['红柳镇'],
    off: ['number-missing', 'date-absent', ...OPT_IN],
  };
  for (const text of ['', '# only this\n', configTemplate('zh', './x.json', RULES)]) {
    const written = await edited(text, settings);
    expect(await read(written)).toEqual(settings);
    expect(await read(await edited(written, NONE))).toEqual(NONE);
    for (const line of text.split('\n').filter((each) => each.startsWith('#')))
      expect(written).toContain(line);
  }
});

test('all else stays, and a rule that counts again has its own severity', async () => {
  const text =
    'lang: en # as agreed\ndepartments:\n  # of the county\n  - 一\nrules:\n  date-absent: off\n  empty-cell: info # soft\n';
  const same = await edited(text, { departments: ['一'], off: ['date-absent', ...OPT_IN] });
  expect(same).toBe(text);
  const written = await edited(text, { departments: ['一'] });
  expect(written).toContain('lang: en # as agreed');
  expect(written).toContain('# of the county');
  expect(written).toContain('empty-cell: info # soft');
  const config = await parseConfig(FILE, written);
  const severity = RULES.find(({ id }) => id === 'date-absent')?.severity;
  expect(config.ok && config.value.rules).toEqual({ 'date-absent': severity, 'empty-cell': 'info' });
});

test('a rule that is off by default is turned on with its own severity, and off again', async () => {
  expect(OPT_IN).toContain('word-suspected');
  const on = await edited('lang: zh\n', { off: [] });
  expect(on).toBe('lang: zh\nrules:\n  word-suspected: info\n');
  expect(await read(on)).toEqual({ ...NONE, off: [] });
  expect(await edited(on, NONE)).toBe('lang: zh\nrules:\n  word-suspected: off\n');
});

test('a file with a mistake is not written to', async () => {
  expect((await withFormSettings(FILE, 'rules: [', NONE, RULES)).ok).toBe(false);
  expect((await withFormSettings(FILE, 'nothing: 1', NONE, RULES)).ok).toBe(false);
});

test('line ends stay as they are', async () => {
  const written = await edited('lang: zh\r\n', { neighbours: ['红柳镇'] });
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
