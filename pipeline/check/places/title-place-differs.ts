import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { strangeTitles } from './title-places.js';
import { occurrenceWords } from '../words/occurrence-words.js';
import type { Rule } from '../rule.js';
import { partOf } from '../subjects.js';

/** Titles name different places. */
export const titlePlaceDiffers: Rule = {
  id: 'title-place-differs',
  severity: 'error',
  scope: 'places',
  docs: {
    zh: {
      title: '标题的地名与别处不同',
      why: '套用别的乡镇的标题，会带着那里的地名；也可能是地名写错了字。同一份文件的标题应当只有一个地名。',
      mayBeWrong: '一份文件收了几个乡镇的清单。',
    },
    en: {
      title: 'Titles name different places',
      why: prose`
        A title that was taken over from another township’s list names that township, or a slip of the pen has
        changed the name: titles of one document name one place.
      `,
      mayBeWrong: 'a document that holds the lists of several townships.',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 松陵市禾川县白石镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        青禾镇对本清单负责。
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ places, divisions }) {
    for (const { at, spot, meant, actual, other } of strangeTitles(places, divisions)) {
      const words = occurrenceWords(at);
      yield {
        list: at.list,
        item: at.item,
        about: partOf(at, spot),
        message: say(
          `${words.zh}写“${actual}”，别处写“${meant}”`,
          `${words.en} names “${actual}”, elsewhere it is “${meant}”`,
        ),
        expected: meant,
        actual: actual,
        related:
          other === null ? [] : [{ message: say(`此处写“${meant}”`, `“${meant}”`), place: other.place }],
        key: actual,
      };
    }
  },
};
