import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { renderDocx } from '../../townships/docx.js';
import { generateTownship, plainLayout, truthOf } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { checkDocument } from '../../../pipeline/index.js';
import { read } from '../../../pipeline/read/index.js';
import { expectTruth, valueOf } from './compare.js';
import { docxOf, p, t, zipOf } from './package.js';

const township = generateTownship({ seed: 5 });

/** The package with the folder of its main part named anew, in the names of parts and in what refers to them. */
function moved(bytes: Uint8Array, from: string, to: string, stored = false): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!/(?:\.rels|\[Content_Types\]\.xml)$/.test(name)) return [name.replace(`${from}/`, to), content];
    const text = strFromU8(content).replaceAll(`"${from}/`, `"/${to}`).replaceAll(`"/${from}/`, `"/${to}`);
    return [name.replace(`${from}/`, to), text];
  });
  const made = zipOf(Object.fromEntries(parts) as Record<string, string | Uint8Array>);
  return stored ? zipSync(unzipSync(made), { level: 0 }) : made;
}

describe('a package whose main part lies in another folder', () => {
  test.each([
    ['a folder', 'doc/'],
    ['folders', 'a/b/'],
    ['no folder', ''],
  ])('%s', async (_, folder) => {
    const docx = moved(await renderDocx(township, plainLayout), 'word', folder);
    const xlsx = moved(renderXlsx(township, plainLayout), 'xl', folder, folder === 'doc/');
    for (const [name, bytes] of [
      ['a.docx', docx],
      ['a.xlsx', xlsx],
    ] as const) {
      const checked = valueOf(await checkDocument(name, bytes, { lang: 'en' }));
      expect(checked.list.source.format).toBe(name.slice(2));
      expectTruth(checked, truthOf(township, plainLayout));
    }
  });

  test('one in the folder of the other format is told by its type', () => {
    const book = moved(renderXlsx(township, plainLayout), 'xl', 'word/');
    expect(valueOf(read('a.xlsx', book)).format).toBe('xlsx');
    expect(valueOf(read('a.xlsx', zipOf({ ...unzipSync(book), 'xl/note.txt': 'x' }))).format).toBe('xlsx');
  });

  test('what says nothing of itself is told by its folder, and slides are neither', () => {
    expect(valueOf(read('a.docx', docxOf({ body: p(t('甲')) }))).format).toBe('docx');
    const slides = strFromU8(
      unzipSync(renderXlsx(township, plainLayout))['[Content_Types].xml'] ?? new Uint8Array(),
    )
      .replaceAll('/xl/workbook.xml', '/ppt/presentation.xml')
      .replaceAll('spreadsheetml.sheet.main', 'presentationml.presentation.main');
    const rels =
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>';
    const result = read(
      'a.pptx',
      zipOf({ '[Content_Types].xml': slides, '_rels/.rels': rels, 'ppt/presentation.xml': '<p/>' }),
    );
    expect(result.ok ? '' : result.failure.code).toBe('unknown-format');
  });

  test.each([
    ['no list of types', { '[Content_Types].xml': '' }],
    [
      'a relationship to the outside',
      {
        '_rels/.rels':
          '<Relationship Type="x/officeDocument" TargetMode="External" Target="doc/document.xml"/>',
      },
    ],
  ])('%s', async (_, parts) => {
    const bytes = zipOf({
      ...unzipSync(moved(await renderDocx(township, plainLayout), 'word', 'doc/')),
      ...parts,
    });
    const result = read('a.docx', bytes);
    expect(result.ok ? '' : result.failure.code).toBe('unknown-format');
  });
});
