import { describe, expect, test } from '@jest/globals';
import { extract } from '../../pipeline/extract/index.js';
import type { BinaryFormat, Format, TextFormat } from '../../pipeline/model.js';

const binary = (format: BinaryFormat): Promise<unknown> =>
  extract({ kind: 'binary', document: '清单', format, bytes: new Uint8Array(600), notes: [] });

describe('what an extractor cannot read is a failure with the name of the document', () => {
  test.each([
    ['docx', 'damaged', /Word、WPS/],
    ['xlsx', 'damaged', /Word、WPS/],
    ['xls', 'damaged', /Word、WPS/],
    ['mht', 'damaged', /另存为 .docx/],
    ['rtf', 'no-converter', /另存为 .docx/],
  ] as const)('%s: %s', async (format, code, zh) => {
    expect(await binary(format)).toMatchObject({
      ok: false,
      failure: {
        code,
        document: '清单',
        place: null,
        advice: { zh: expect.stringMatching(zh) as unknown as string },
      },
    });
  });

  test('an unknown format', async () => {
    expect(await binary('pages' as Format as BinaryFormat)).toMatchObject({
      failure: { code: 'unknown-format' },
    });
  });

  test('the line of a text stays with it', async () => {
    const text = `# 清单\n\n${'> '.repeat(200)}甲\n`;
    const source = { kind: 'text', document: '清单', format: 'markdown', encoding: 'utf-8', text } as const;
    expect(await extract({ ...source, notes: [] })).toMatchObject({
      failure: { code: 'too-complex', place: { kind: 'text', line: 3, column: 1 } },
    });
  });
});

test('any other exception is a bug and goes on', async () => {
  const bytes = new Uint8Array(1);
  const source = { kind: 'binary', document: '清单', format: 'text', bytes, notes: [] };
  await expect(extract(source as never)).rejects.toThrow(TypeError);
  const text: TextFormat = 'text';
  const damaged = { kind: 'text', document: '清单', format: text, encoding: 'utf-8', text: null, notes: [] };
  await expect(extract(damaged as never)).rejects.toThrow(TypeError);
});
