import { fold } from '../../common/characters.js';
import { formatNumeral, parseNumeral } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { DutyList, Place } from '../../model.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { spotOf } from '../search/spots.js';
import { textAt } from '../subjects.js';
import { DOCUMENT_SETTINGS } from '../settings.js';

/** The headings of the narrative are misnumbered. */
export const narrativeMisnumbered: Rule = {
  id: 'narrative-misnumbered',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '说明部分的层次序号不连续',
      why: '增加、删去或者移动一节以后，后面的层次序号没有改。',
      mayBeWrong: '文件只是一份更长文件的几节。',
    },
    en: {
      title: 'The headings of the narrative are misnumbered',
      why: 'A section was added, deleted or moved, and the numbers of the headings were not closed up.',
      mayBeWrong: 'a file that holds some sections of a longer document.',
    },
    bad: [
      example`
        青禾镇履职事项清单

        一、基本情况

        青禾镇辖 14 个村、2 个社区。

        三、清单内容

        共有基本履职事项 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        青禾镇履职事项清单

        一、基本情况

        青禾镇辖 14 个村、2 个社区。

        二、清单内容

        共有基本履职事项 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    for (const headings of sequencesOf(list)) {
      // The first wrong number makes those behind it wrong.
      const index = headings.findIndex(({ number }, at) => number !== at + 1);
      const wrong = headings[index];
      if (headings.length < 2 || wrong === undefined) continue;
      yield {
        list: null,
        about: textAt(wrong.paragraph, spotOf(wrong.paragraph.text, wrong.printed)),
        message: say(
          `“${wrong.text}”的层次序号应为“${formatNumeral(index + 1)}、”`,
          `heading ${index + 1} is numbered “${wrong.printed}”: “${wrong.text}”`,
        ),
        expected: index + 1,
        actual: wrong.printed,
        key: wrong.text.slice(wrong.printed.length),
      };
    }
  },
};

interface Heading {
  number: number;
  printed: string;
  text: string;
  paragraph: { text: string; place: Place };
}

/** A heading is a short line without the end of a sentence. */
const HEADING = new RegExp(`^(${ORDINAL})、[^。；;]{1,${DOCUMENT_SETTINGS.maxHeading}}$`, 'u');

/** The numbered headings; they may begin again from 一 in another part, where more than one follows. */
function sequencesOf(list: DutyList): Heading[][] {
  const headings = list.statement.paragraphs.flatMap((paragraph): Heading[] => {
    const { text } = paragraph;
    const printed = HEADING.exec(fold(text))?.[1];
    const number = parseNumeral(printed ?? '');
    return printed === undefined || number === null
      ? []
      : [{ number, printed, text: text.trim(), paragraph }];
  });
  const sequences: Heading[][] = [];
  for (const [index, heading] of headings.entries()) {
    const begins = heading.number === 1 && headings[index + 1]?.number === 2;
    if (index === 0 || begins) sequences.push([]);
    sequences.at(-1)?.push(heading);
  }
  return sequences;
}
