/** What was before, and what has changed: numbers of an earlier state beside those of today. */
import { say } from '../say.js';
import type { Wording } from '../wording.js';
import type { Writer } from '../writer.js';

const listed = (writer: Writer, between = '、') =>
  writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}项`, between);

/** A number of the past, larger than any of today. */
const before = (writer: Writer): number => writer.random.integer(310, 1900);

/** Wordings of change. The numbers of the past are no figures of the document. */
export const CHANGES: readonly Wording[] = [
  ...(['归并为', '凝练为', '精简合并为', '整合为', '压减为', '优化为', '规范为', '精简至'] as const).map(
    (verb, index): Wording => ({
      id: `merged-${index + 1}`,
      what: `将原有1562项工作任务${verb}36项`,
      names: ['items'],
      write: (writer) => ({
        narrative: [
          say`${writer.town}将原有${before(writer)}项工作任务${verb}${writer.tally.total()}项，其中${listed(writer)}。`,
        ],
      }),
    }),
  ),
  {
    id: 'from-to',
    what: '由1562项变为36项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`梳理后，履职事项由${before(writer)}项${writer.pick(['变为', '减少为', '减少到', '减至'])}${writer.tally.total()}项。其中${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'lists-from-to',
    what: '基本履职事项由22项变为20项，配合履职事项由7项增加至9项，收回事项仍为7项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`${writer.each((list, index) => {
          const now = writer.tally.list(list);
          if (index === 0) return say`${writer.name(list)}由${now.value + 43}项变为${now}项`;
          if (index === 1) return say`${writer.name(list)}从${now.value + 61}项减至${now}项`;
          return say`${writer.name(list)}仍为${now}项`;
        }, '，')}。`,
      ],
    }),
  },
  {
    id: 'added-and-cancelled',
    what: '较上一版新增41项、取消52项，调整后共36项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`与上一版清单相比，新增${writer.random.integer(41, 49)}项、取消${writer.random.integer(51, 59)}项、合并${writer.random.integer(61, 69)}项，调整后履职事项共${writer.tally.total()}项，其中${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'before-merging',
    what: '整合前1562项，整合后36项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`整合前共有工作事项${before(writer)}项，整合后为${writer.tally.total()}项，其中${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'process',
    what: '从3200条工作台账中初步梳理1562项，三上三下，最终确定36项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`从${writer.random.integer(2100, 4800)}条工作台账中初步梳理事项${before(writer)}项，经“三上三下”、${writer.random.integer(41, 48)}轮会商，征求意见建议${writer.random.integer(110, 290)}条，最终确定${writer.tally.total()}项。`,
        say`其中，${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'reduced-by-share',
    what: '精简62.5%，保留36项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`通过归并整合，事项精简${writer.random.integer(40, 79)}.5%，保留${writer.tally.total()}项，即${listed(writer)}。`,
      ],
    }),
  },
];
