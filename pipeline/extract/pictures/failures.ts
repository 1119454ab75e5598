/** Why a picture file cannot be read: thrown within the extractor, caught once at the door of all. */
import { say } from '../../common/result.js';
import { installsRecognition } from '../pages/failures.js';
import { Problem } from '../problem.js';
import { PIXELS } from '../scans/settings.js';

/** Nobody has asked for its text, or what recognizes it is not installed. */
export function unrecognized(isAsked: boolean): Problem {
  const install = installsRecognition(isAsked);
  return new Problem(
    'scan',
    say('内容是图片，没有可以核对的文字', 'the content is a picture, without text to check'),
    say(
      `请用原来的 Word、Excel 或 PDF 文件；${install.zh}`,
      `use the Word, Excel or PDF file that it was made from; ${install.en}`,
    ),
  );
}

/** The file ends too early, or says what cannot be. */
export function pictureDamaged(): Problem {
  return new Problem(
    'damaged',
    say('图片已损坏或不完整，无法读取', 'the picture is damaged or cut off and cannot be read'),
    say('请重新扫描或重新下载文件', 'scan it or download it again'),
  );
}

/** A way of writing pictures that is not read. */
export function pictureUnknown(what: string): Problem {
  return new Problem(
    'unknown-format',
    say(`这种图片不能读取（${what}）`, `this kind of picture cannot be read (${what})`),
    say('请另存为 PNG 或 JPEG', 'save it as PNG or JPEG'),
  );
}

/** More pixels than are read. */
export function pictureTooLarge(width: number, height: number): Problem {
  const most = PIXELS.most / 1e6;
  return new Problem(
    'too-complex',
    say(
      `图片有 ${width}×${height} 像素，超过 ${most / 100} 亿像素的上限`,
      `the picture has ${width} × ${height} pixels: more than the limit of ${most} million`,
    ),
    say('请用 300 dpi 重新扫描', 'scan it again at 300 dpi'),
  );
}
