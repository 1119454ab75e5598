/** Why an OFD cannot be read: thrown within the extractor, caught once at the door of all extractors. */
import { say } from '../../common/result.js';
import type { Failure, Text } from '../../model.js';
import { Problem } from '../problem.js';

/** What to do of problems that all packages have, in words that fit an OFD. */
const OFD_ADVICE: Partial<Record<Failure['code'], Text>> = {
  damaged: say(
    '请重新下载或复制文件，或用 OFD 阅读器打开后另存一份',
    'get the file again, or open it in an OFD reader and save a copy',
  ),
  encrypted: say(
    '请用 OFD 阅读器打开，取消加密后另存一份',
    'open it in an OFD reader, take the encryption off and save a copy',
  ),
};

/** A problem of packages with what to do about an OFD. */
export function asOfdProblem(error: unknown): unknown {
  if (!(error instanceof Problem) || error.advice !== null) return error;
  const advice = OFD_ADVICE[error.code];
  return advice === undefined ? error : new Problem(error.code, error.text, advice, error.place);
}

/** The package is encrypted (GM/T 0099): its parts are ciphertext. */
export function encryptedOfd(): Problem {
  return new Problem('encrypted', say('OFD 文件已加密', 'the OFD is encrypted'));
}

/** A part does not hold what the format asks for. */
export function badPart(part: string): Problem {
  return new Problem(
    'damaged',
    say(`OFD 文件内容不完整（${part}）`, `the part ${part} of the OFD lacks what it has to hold`),
  );
}

/** A part that another refers to is not there. */
export function missingPart(location: string): Problem {
  return new Problem(
    'damaged',
    say(`OFD 文件内容不完整（缺 ${location}）`, `the part ${location} of the OFD is missing`),
  );
}

/** A page or a part goes beyond what a document holds. */
export function ofdTooComplex(): Problem {
  return new Problem(
    'too-complex',
    say('OFD 文件的内容多得异常，未读取', 'a part of the OFD holds far more than a document does'),
    say('请确认文件来源是否可靠', 'check where the file comes from'),
  );
}
