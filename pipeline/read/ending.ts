import { say } from '../common/result.js';
import type { BinaryFormat, Format, Note } from '../model.js';

/** The endings of names that each format goes by. WPS gives `.wps` and `.et` to its own and to Microsoft's formats. */
const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  text: ['txt', 'text', 'tsv', 'csv', 'tab', 'prn', 'md', 'markdown'],
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'txt', 'text'],
  html: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'shtm'],
  mht: ['mht', 'mhtml'],
  pdf: ['pdf'],
  ofd: ['ofd'],
  picture: ['png', 'jpg', 'jpeg', 'jpe', 'jfif', 'tif', 'tiff', 'bmp', 'jb2', 'jbig2'],
  docx: ['docx', 'docm', 'dotx', 'dotm', 'wps', 'wpt'],
  doc: ['doc', 'dot', 'wps', 'wpt'],
  rtf: ['rtf'],
  odt: ['odt', 'ott', 'fodt'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'et', 'ett'],
  xls: ['xls', 'xlt', 'et', 'ett'],
};

const KNOWN = new Set(Object.values(ENDINGS).flat());

/** Pictures lie beside documents in many folders, and are read where somebody names them. */
const FOUND = new Set([...KNOWN].filter((ending) => !ENDINGS.picture.includes(ending)));

/** The ending of a name where it is one of a format that is looked for, in small letters: `docx`; '' without any. */
export function knownEnding(name: string): string | null {
  const ending = /[^./\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ending === '' || FOUND.has(ending) ? ending : null;
}

/** True for a name that says no more than that the content is text, or nothing at all: `LICENSE`, `notes.txt`. */
export function isTextName(name: string): boolean {
  const ending = knownEnding(name);
  return ending === '' || (ending !== null && [...ENDINGS.text, ...ENDINGS.markdown].includes(ending));
}

/** True for the name of a picture: `page-1.png`. */
export function isPictureName(name: string): boolean {
  const ending = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.picture.includes(ending);
}

/** What each format is called. */
const NAMES: Readonly<Record<Format, string>> = {
  text: 'text', markdown: 'Markdown', html: 'HTML', mht: 'MHT', pdf: 'PDF', ofd: 'OFD', picture: 'picture', docx: 'Word (.docx)', doc: 'Word (.doc)',
  rtf: 'RTF', odt: 'OpenDocument', xlsx: 'Excel (.xlsx)', xls: 'Excel (.xls)',
}; // prettier-ignore

/** A note where the ending of a document's name is that of another format; none where the ending says nothing. */
export function endingNotes(document: string, format: Format): Note[] {
  const ending = /\.([a-z]{2,8})$/i.exec(document)?.[1]?.toLowerCase();
  if (ending === undefined || !KNOWN.has(ending) || ENDINGS[format].includes(ending)) return [];
  const zhName = format === 'text' ? '文本' : format === 'picture' ? '图片' : NAMES[format];
  return [
    {
      code: 'wrong-ending',
      level: 'info',
      message: say(
        `文件名以 .${ending} 结尾，内容却是 ${zhName} 格式，按内容读取`,
        `the name ends in .${ending}, but the content is ${NAMES[format]}; it is read as that`,
      ),
      place: null,
    },
  ];
}

/** What to know of a document that a converter made of another: automatic numbers may have changed on the way. */
export function convertedNotes(document: string, from: BinaryFormat): Note[] {
  return [
    ...endingNotes(document, from),
    {
      code: 'converted',
      level: 'info',
      message: say(
        `由 LibreOffice 从 ${NAMES[from]} 转换后读取，自动编号可能与原文件不同`,
        `read as converted from ${NAMES[from]} by LibreOffice; automatic numbers may differ from the original`,
      ),
      place: null,
    },
  ];
}
