/** Why no notes are added to a PDF: a change would break it, or its author does not want one. */
import { say } from '../../common/result.js';
import { indexOf, latin } from '../../extract/pdf/file/bytes.js';
import { checkIntegrity } from '../../extract/pdf/file/integrity.js';
import { scanObjects } from '../../extract/pdf/file/syntax.js';
import type { Rights } from '../../extract/pdf/page/library.js';
import { Problem } from '../../extract/problem.js';
import type { Text } from '../../model.js';
import { SEE_REPORT } from '../advice.js';

const HEAD = '%PDF-';
/** What a signature says of the bytes that it signs (ISO 32000-1, table 252): it stands open in the file, or signs nothing. */
const SIGNED = '/ByteRange';

/** A PDF to which no notes are added. */
export function notAnnotatedPdf(why: Text, advice: Text): Problem {
  return new Problem(
    'cannot-annotate',
    say(`这份 PDF 加不了批注：${why.zh}`, `no notes can be added to this PDF: ${why.en}`),
    advice,
  );
}

const SAVE_AGAIN = say(
  '请用原软件重新导出 PDF',
  'export the PDF again from the program that it was written with',
);

/** Throws where the bytes of a file are not as they were written: an addition refers to places in them. */
export function refuseDamage(bytes: Uint8Array): void {
  if (latin(bytes, 0, HEAD.length) !== HEAD)
    throw notAnnotatedPdf(say('文件头之前有多余的内容', 'something stands before its header'), SAVE_AGAIN);
  const { broken, bomb, damaged, fault } = checkIntegrity(bytes, scanObjects(bytes).fault);
  if (broken)
    throw notAnnotatedPdf(
      say('文件结构有损坏（交叉引用表）', 'its cross-reference table is broken'),
      SAVE_AGAIN,
    );
  if (bomb || damaged > 0 || fault !== null)
    throw notAnnotatedPdf(
      say(
        `文件有损坏${fault === null ? '' : `（${fault}）`}`,
        `it is damaged${fault === null ? '' : ` (${fault})`}`,
      ),
      SAVE_AGAIN,
    );
}

/** A file that opens with a password alone: a copy would need it too, and who gets the copy may not have it. */
export function locked(): Problem {
  return notAnnotatedPdf(
    say('打开它需要密码', 'it needs a password'),
    say('请取消密码后另存一份', 'save a copy without a password'),
  );
}

/** Throws where the document does not take notes. */
export function refuseRights({ mayAnnotate, signed, xfa }: Rights, bytes: Uint8Array): void {
  if (signed || indexOf(bytes, SIGNED, 0, 1) >= 0)
    throw notAnnotatedPdf(
      say(
        '文件带有电子签名或签名栏，改动会使签名失效',
        'it holds a signature or a field for one: a change would break it',
      ),
      SEE_REPORT,
    );
  if (!mayAnnotate)
    throw notAnnotatedPdf(
      say('文件的权限设置不允许批注', 'its permissions forbid comments'),
      say('请让作者另存一份允许批注的文件', 'ask its author for a copy that allows comments'),
    );
  if (xfa) throw notAnnotatedPdf(say('文件是 XFA 表单', 'it is an XFA form'), SAVE_AGAIN);
}
