import { say } from '../../common/result.js';
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { readXmlText } from '../../extract/package/xml.js';
import { Problem } from '../../extract/problem.js';
import type { Text } from '../../model.js';
import { SEE_REPORT } from '../advice.js';
import type { PackageDraft } from '../package/draft.js';

/** A workbook into which no comments are written. */
function notAnnotatedWorkbook(why: Text, advice: Text): Problem {
  return new Problem(
    'cannot-annotate',
    say(`这份 Excel 文件加不了批注：${why.zh}`, `no comments can be added to this workbook: ${why.en}`),
    advice,
  );
}

const UNPROTECT = say(
  '请在 Excel 或 WPS 里取消保护，另存一份',
  'take the protection off in Excel or WPS and save a copy',
);

/** Throws where the package as a whole must stay as it is. */
export function refuseProtected(draft: PackageDraft, workbook: string): void {
  if (draft.isSigned)
    throw notAnnotatedWorkbook(
      say('文件带有数字签名，改动会使签名失效', 'it is signed: a change would break the signature'),
      SEE_REPORT,
    );
  // A shared workbook keeps a log of its changes, which a change that it does not tell would contradict.
  if (targetOf(relationshipsOf(draft.zip, workbook), 'revisionHeaders') !== null)
    throw notAnnotatedWorkbook(
      say('文件是共享工作簿', 'it is a shared workbook'),
      say('请取消共享，另存一份', 'end the sharing and save a copy'),
    );
  const kind = protectionOf(draft.text(workbook), workbook);
  if (kind === 'structure')
    throw notAnnotatedWorkbook(
      say('工作簿结构受保护，不能加工作表', 'its structure is protected: no sheet can be added'),
      UNPROTECT,
    );
  if (kind === 'writing')
    throw notAnnotatedWorkbook(
      say('修改它需要密码', 'a password is needed to change it'),
      say('请取消修改权限密码，另存一份', 'save a copy without the password to modify'),
    );
}

/** A sheet whose author has locked it. */
export function lockedSheet(name: string): Problem {
  return notAnnotatedWorkbook(say(`工作表“${name}”受保护`, `the sheet “${name}” is protected`), UNPROTECT);
}

/**
 * What a workbook forbids: a change of its sheets, or any change without a password. The advice to open it for reading
 * alone (`readOnlyRecommended`) forbids nothing, and stays in the copy.
 */
function protectionOf(text: string, part: string): 'structure' | 'writing' | null {
  let found: 'structure' | 'writing' | null = null;
  readXmlText(text, part, {
    open: (name, attributes) => {
      const { lockStructure, reservationPassword, hashValue } = attributes;
      if (name === 'workbookProtection' && /^(?:1|true)$/.test(lockStructure ?? '')) found = 'structure';
      const isSecret = hashValue !== undefined || !/^0*$/.test(reservationPassword ?? '');
      if (name === 'fileSharing' && isSecret) found ??= 'writing';
      return name !== 'sheets';
    },
    close: () => undefined,
  });
  return found;
}
