import type { Text } from '../model.js';
import { say } from './result.js';

/** What a stage may tell a person of its reading without doubting it: found as `info`, under the names of no rule. */
export const NOTE_DOCUMENTATION: readonly { id: string; title: Text }[] = [
  {
    id: 'heading-assumed',
    title: say('不认识的栏目按其内容读取', 'A column of an unknown heading was read as what it holds'),
  },
  {
    id: 'column-absent',
    title: say('表中没有通常有的一栏', 'A table lacks a column that such lists usually have'),
  },
  {
    id: 'wrong-ending',
    title: say('文件名的结尾与内容的格式不一致，按内容读取', 'The name says another format than the content'),
  },
  {
    id: 'converted',
    title: say(
      '旧格式由 LibreOffice 转换后读取，自动编号可能与原文件不同',
      'An old format was read as LibreOffice converts it; automatic numbers may differ from the original',
    ),
  },
  {
    id: 'tracked-changes',
    title: say('Word 文件中有修订', 'The Word document holds tracked changes'),
  },
  {
    id: 'hidden-sheet',
    title: say('隐藏的工作表未读取', 'A hidden sheet was not read'),
  },
  {
    id: 'findings-sheet',
    title: say(
      '批注时写入的问题清单工作表内容有改动，未读取',
      'A sheet of findings that annotate wrote holds something else, too, and was not read',
    ),
  },
  {
    id: 'hidden-cells',
    title: say('隐藏的行、列有内容，未读取', 'Hidden rows or columns hold something and were not read'),
  },
  {
    id: 'long-number',
    title: say(
      '16 位以上的数字按文件所写读取，Excel 只保留 15 位',
      'A number of 16 digits or more was read as written; Excel keeps 15',
    ),
  },
];
