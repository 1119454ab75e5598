import { say } from '../../common/result.js';
import type { Text } from '../../model.js';

const FULL = say('磁盘已满，请腾出空间后再运行', 'the disk is full: make room and run it again');

const ADVICE: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: say('磁盘是只读的，请换一个位置', 'the disk is read-only: choose another place'),
  EBUSY: say('请关闭打开它的程序', 'close the program that has it open'),
  ETXTBSY: say('请关闭打开它的程序', 'close the program that has it open'),
};

/** What to do where a file cannot be written, by the code of the system (ENOSPC); `otherwise` where that tells nothing. */
export function writeAdvice(code: string, otherwise: Text): Text {
  return ADVICE[code] ?? otherwise;
}
