import { say } from '../../common/result.js';
import { isOn } from '../../extract/docx/styles.js';
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { readXml } from '../../extract/package/xml.js';
import { Problem } from '../../extract/problem.js';
import type { PackageDraft } from '../package/draft.js';

/** Throws Problem: cannot-annotate, where a document is signed, or protected against changes (ECMA-376-1, 17.15.1). */
export function refuseProtected(draft: PackageDraft, main: string): void {
  if (draft.isSigned) throw signed();
  const settings = targetOf(relationshipsOf(draft.zip, main), 'settings');
  if (settings === null || !draft.has(settings)) return;
  readXml(draft.zip, settings, {
    open: (name, attributes) => {
      if (name === 'w:documentProtection' && isEnforced(attributes)) throw isProtected();
      if (name === 'w:writeProtection') throw isProtected();
    },
    close: () => undefined,
  });
}

/** A protection that is set up but not switched on hinders nobody. */
function isEnforced(attributes: Readonly<Record<string, string>>): boolean {
  return isOn(attributes['w:enforcement'], false) && attributes['w:edit'] !== 'none';
}

function signed(): Problem {
  return new Problem(
    'cannot-annotate',
    say(
      '文件有数字签名，加批注会使签名失效',
      'the document is signed, and a comment would break the signature',
    ),
    say('请对签名前的文件加批注', 'annotate the document as it was before it was signed'),
  );
}

function isProtected(): Problem {
  return new Problem(
    'cannot-annotate',
    say('文件设有限制编辑或只读保护', 'the document is protected against changes'),
    say(
      '请用 Word、WPS 打开，停止保护后另存一份',
      'open it in Word or WPS, stop the protection and save a copy',
    ),
  );
}
