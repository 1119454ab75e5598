import { failure, say, success } from '../common/result.js';
import type { BinaryFormat, Format, Note, Result, Source, TextFormat } from '../model.js';
import { decode } from './decode.js';
import { convertedNotes, endingNotes } from './ending.js';
import { officeXml } from './office-xml.js';
import { isOtherPicture } from './pictures.js';
import { MAX_BYTES, tooLarge } from './size.js';
import { sniff } from './sniff.js';

export { MAX_BYTES, tooLarge } from './size.js';

/**
 * bytes → Source. Tells the format from the content (`type` overrules it) and decodes text. A note says where the
 * bytes were converted from another format.
 * Failures: empty, too-large, unknown-format, encrypted.
 */
export function read(
  document: string,
  bytes: Uint8Array,
  type?: Format,
  convertedFrom?: BinaryFormat,
): Result<Source> {
  if (bytes.length === 0) return empty(document);
  if (bytes.length > MAX_BYTES) return tooLarge(document, bytes.length);
  const binary = type === undefined ? sniff(bytes) : isText(type) ? null : type;
  if (binary === 'unknown') return unknown(document, bytes);
  if (binary === 'encrypted') return encrypted(document);
  const notes = (format: Format): Note[] => {
    if (convertedFrom !== undefined) return convertedNotes(document, convertedFrom);
    return type === undefined ? endingNotes(document, format) : [];
  };
  if (binary !== null && binary !== 'text') {
    return success({ kind: 'binary', document, format: binary, bytes, notes: notes(binary) });
  }
  const decoded = decode(bytes);
  if (decoded === null) return unknown(document, bytes);
  if (decoded.text.trim() === '') return empty(document);
  const office = type === undefined ? officeXml(document, decoded.text) : null;
  if (office !== null) return office;
  const format = type !== undefined && isText(type) ? type : textFormat(decoded.text);
  return success({
    kind: 'text',
    document,
    format,
    ...decoded,
    notes: [...decoded.notes, ...notes(format)],
  });
}

/** Dashes and bars alone: two dashes, or one after a bar, then a bar, and as many more columns as there are. */
const DELIMITER_ROW =
  /^ {0,3}(?:\|[ \t]*:?-+|:?--+):?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?[ \t]*)?$/m;

function isText(format: Format): format is TextFormat {
  return format === 'text' || format === 'markdown' || format === 'html';
}

/**
 * Markdown is what holds a delimiter row of a table (GFM), an HTML table or an ATX heading; HTML is what begins
 * with a tag; the rest is tab-separated text.
 */
function textFormat(text: string): TextFormat {
  if (
    /^<(?:!--|(?:!doctype|\?xml|html|head|body|meta|title|link|style|script|table|div|p|h\d|section|article|main)\b)/i.test(
      text.trimStart(),
    )
  )
    return 'html';
  if (DELIMITER_ROW.test(text)) return 'markdown';
  if (/<table[\s>]/i.test(text) && /<\/t[dr]>|<td/i.test(text)) return 'markdown';
  return 'text';
}

function empty(document: string): Result<never> {
  return failure(
    document,
    'empty',
    say('文件是空的', 'the file is empty'),
    say('请检查文件是否保存完整', 'check that the file was saved whole'),
  );
}

function unknown(document: string, bytes: Uint8Array): Result<never> {
  if (isOtherPicture(bytes)) {
    return failure(
      document,
      'unknown-format',
      say('内容是图片，没有可以核对的文字', 'the content is a picture, without text to check'),
      say(
        '请用原来的 Word、Excel 或 PDF 文件；只有图片时另存为 PNG 或 JPEG，再加 --ocr 识别',
        'use the Word, Excel or PDF file that it was made from; where there is none, save it as PNG or JPEG and recognize its text with --ocr',
      ),
    );
  }
  return failure(
    document,
    'unknown-format',
    say('认不出这是什么文件，不能读取', 'not a document format that can be read'),
    say(
      '请另存为 Word（.docx）、Excel（.xlsx）、PDF、OFD 或文本文件',
      'save it as Word (.docx), Excel (.xlsx), PDF, OFD or text',
    ),
  );
}

function encrypted(document: string): Result<never> {
  return failure(
    document,
    'encrypted',
    say('文件设有打开密码', 'the file is protected by a password'),
    say(
      '请用 Word、WPS 或 Excel 打开，取消密码后另存一份',
      'open it in Word, WPS or Excel, take the password off and save a copy',
    ),
  );
}
