import { fold } from '../../common/characters.js';
import { CLASSIFICATION_LINE } from '../../common/vocabulary/front-lines.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { textAt } from '../subjects.js';

/** The classification mark stands twice. */
export const classificationDiffers: Rule = {
  id: 'classification-differs',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '密级或公开属性标注重复或不一致',
      why: '一份文件只有一个标注（内部、主动公开、秘密）。第二个可能是从套用的文件带来的；两个不一致，就不知道公开范围。',
      mayBeWrong: '有意在每一部分都标注。',
    },
    en: {
      title: 'The classification mark stands twice',
      why: prose`
        A document bears one mark (内部, 主动公开, 秘密). A second one was left over from the document that
        served as the model, and where the two differ nobody knows who may read it.
      `,
      mayBeWrong: 'a mark that is repeated on each part on purpose.',
    },
    bad: [
      example`
        内部

        云澜省松陵市禾川县青禾镇履职事项清单

        主动公开

        2025年8月

        青禾镇负责。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        内部

        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        青禾镇负责，内部管理公开透明。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    const first = list.classification;
    if (first === null) return;
    for (const paragraph of list.statement.paragraphs) {
      const mark = fold(paragraph.text);
      if (!CLASSIFICATION_LINE.test(mark)) continue;
      const same = mark === fold(first.text);
      yield {
        list: null,
        about: textAt(paragraph),
        message: same
          ? say(`密级或公开属性标注“${mark}”出现两次`, `the mark “${mark}” stands twice`)
          : say(
              `前面标注“${fold(first.text)}”，这里标注“${mark}”，密级或公开属性标注前后不一致`,
              `the mark “${mark}” differs from “${fold(first.text)}” before it`,
            ),
        expected: fold(first.text),
        actual: mark,
        related: [{ message: say('前面的标注', 'the mark before it'), place: first.place }],
        key: mark,
      };
    }
  },
};
