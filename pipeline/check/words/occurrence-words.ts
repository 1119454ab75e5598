import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { listWords, rowWords } from './message-words.js';
import type { Occurrence } from '../search/texts.js';

/** What a text is, in words for messages: 配合履职事项序号 12, 标题, 说明部分. */
export function occurrenceWords({ kind, list, item }: Occurrence): Text {
  if (list !== null && item !== undefined) {
    const [words, row] = [listWords(list), rowWords(item)];
    return say(`${words.zh}${row.zh}`, `${words.en}, ${row.en}`);
  }
  switch (kind) {
    case 'title':
      return say('文件标题', 'the title');
    case 'contents':
      return say('目录', 'the contents');
    case 'paragraph':
      return say('说明部分', 'the narrative');
    default: {
      const words = list === null ? say('清单', 'the list') : listWords(list);
      const what = {
        'list-title': say('标题', 'the title'),
        heading: say('表头', 'the heading row'),
        group: say('类别小标题行', 'a category row'),
        cell: say('表格', 'the table'),
      }[kind];
      return say(`${words.zh}的${what.zh}`, `${what.en} of the ${words.en}`);
    }
  }
}
