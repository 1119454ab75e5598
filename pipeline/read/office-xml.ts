import { failure, say } from '../common/result.js';
import type { Result } from '../model.js';
import { SIGNATURE_BYTES } from './settings.js';

/** Office documents in one XML file, by the namespace that their root declares. */
const KINDS = [
  {
    space: 'urn:schemas-microsoft-com:office:spreadsheet',
    zh: 'Excel 2003 XML 表格',
    en: 'a workbook in the XML of Excel 2003',
    ending: '.xlsx',
  },
  {
    space: 'http://schemas.microsoft.com/office/2006/xmlPackage',
    zh: 'Word XML 文档',
    en: 'a Word document in one XML file',
    ending: '.docx',
  },
  {
    space: 'http://schemas.microsoft.com/office/word/2003/wordml',
    zh: 'Word 2003 XML 文档',
    en: 'a document in the XML of Word 2003',
    ending: '.docx',
  },
] as const;

/**
 * The failure for an office document that was saved as XML, or null. As a page it would be empty: its elements are none
 * of HTML.
 */
export function officeXml(document: string, text: string): Result<never> | null {
  const head = text.trimStart().slice(0, SIGNATURE_BYTES * 4);
  if (!/^<(?:\?xml|[\w:]+\s)/.test(head)) return null;
  const kind = KINDS.find(({ space }) => new RegExp(`xmlns(?::\\w+)?\\s*=\\s*["']${space}["']`).test(head));
  // A page of Word or Excel declares some of them too, within <html>.
  if (kind === undefined || /<html\b/i.test(head)) return null;
  return failure(
    document,
    'unknown-format',
    say(`这是${kind.zh}，不能读取`, `it is ${kind.en}, which is not read`),
    say(
      `请用 Word、Excel 或 WPS 打开，另存为 ${kind.ending}`,
      `open it in Word, Excel or WPS and save it as ${kind.ending}`,
    ),
  );
}
