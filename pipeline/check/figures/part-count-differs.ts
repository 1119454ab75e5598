import { say } from '../../common/result.js';
import type { DutyList, Figure, LedgerLine } from '../../model.js';
import { example, prose } from '../documentation.js';
import type { Facts } from '../facts.js';
import type { Defect, Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whichWords } from '../words/message-words.js';
import { whereStated } from '../words/stated-words.js';
import { different } from './differences.js';
import { isLevel } from './parts-of-list.js';
import { rowsOf } from './total-reasons.js';
import { isSameList } from './which-list.js';

/** The stated part of a department or of a level is not what the table holds. */
export const partCountDiffers: Rule = {
  id: 'part-count-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '说明所写某部门、某一级的项数与表中不符',
      why: '收回事项常按部门或按级分列项数；一项改由别的部门承接，表改了，说明没有改。',
      mayBeWrong:
        '文件按别的口径把事项分给部门，例如只算牵头部门。一项由几个部门承接的，不核对各部门的项数。',
    },
    en: {
      title: 'The stated part of a department or of a level is not what the table holds',
      why: prose`
        The list of items that are taken back is often parted by department or by level. An item goes to
        another department; the table is changed, the statement is not.
      `,
      mayBeWrong: prose`
        a document that assigns items to departments in another way, as by who leads. Where an item has several
        departments the parts are not held against the rows.
      `,
    },
    bad: [
      example`
        上级部门收回事项 2 项，其中县民政局收回 1 项、县水利局收回 1 项。

        # 禾川县青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 老年证办理 | 禾川县民政局：负责办理。 |
        | 2 | 民生服务 | 低保审批 | 禾川县民政局：负责审批。 |
      `,
      example`
        上级部门收回事项 2 项，其中县级部门收回 1 项、市级部门收回 2 项。

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 老年证办理 |
        | 2 | 水利 | 水库管护 |
      `,
    ],
    good: [
      example`
        上级部门收回事项 2 项，其中县民政局收回 1 项、县水利局收回 1 项。

        # 禾川县青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 老年证办理 | 禾川县民政局：负责办理。 |
        | 2 | 水利 | 水库管护 | 禾川县水利局：负责管护。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'part-count')) yield ofRows(facts, line);
    yield* ofSums(facts);
  },
};

function ofRows(facts: Facts, line: LedgerLine): Defect {
  const { list, otherList, category, stated, counted, figure } = line;
  const words = whichWords(line);
  const rows = rowsOf(facts.parts.of(line).rows ?? []);
  return {
    list,
    otherList,
    about: numeralOf(figure),
    message: say(
      `${words.zh}：${whereStated(facts.list, line)}写“${category}”${stated} 项，表中实有 ${counted} 项（${rows.message.zh}）`,
      `${words.en}: ${stated} of “${category}” stated, ${counted} in the table (${rows.message.en})`,
    ),
    expected: stated,
    actual: counted,
    related: rows.related,
    key: category ?? '',
  };
}

/** Parts that no table tells and that do not add up to the total before them: one of them is wrong, or the total. */
function* ofSums({ list, ledger }: Facts): Generator<Defect> {
  const lines = new Map(ledger.map((line) => [line.figure, line]));
  for (const [whole, parts] of partedTotals(list.statement.figures)) {
    const sum = parts.reduce((all, { stated }) => all + stated, 0);
    const isOpen = parts.some(({ id }) => lines.get(id)?.result === 'unverifiable');
    if (!isOpen || sum === whole.stated || parts.length < 2) continue;
    // Departments that are not all leave a rest, levels do not.
    const areLevels = parts.every(({ category }) => isLevel(category ?? ''));
    if (sum < whole.stated && (!areLevels || areExamples(list, parts))) continue;
    const words = whichWords(whole);
    yield {
      list: whole.list,
      otherList: whole.otherList,
      about: numeralOf(whole.id),
      message: say(
        `${words.zh}：总数写 ${whole.stated} 项，其后分列的 ${parts.length} 部分相加为 ${sum} 项`,
        `${words.en}: ${whole.stated} stated in all, but the ${parts.length} parts behind it add up to ${sum}`,
      ),
      expected: whole.stated,
      actual: sum,
      related: parts.slice(0, 1).map(({ place }) => ({
        message: say('各部分从这里写起', 'the parts begin here'),
        place,
      })),
      key: 'sum',
    };
  }
}

/** The totals that are parted, each with its parts, which follow it at once: those of departments, those of levels. */
function partedTotals(figures: readonly Figure[]): [whole: Figure, parts: Figure[]][] {
  const parted: [Figure, Figure[]][] = [];
  let whole: Figure | null = null;
  for (const figure of figures) {
    const isPart = figure.kind === 'part-count' && figure.paragraph === whole?.paragraph;
    if (!isPart || whole === null || !isSameList(figure, whole)) {
      whole = figure.kind === 'list-total' ? figure : null;
      continue;
    }
    const [of, parts] = parted.at(-1) ?? [];
    const [first] = parts ?? [];
    const goesOn = isLevel(first?.category ?? '') === isLevel(figure.category ?? '');
    if (of === whole && goesOn) parts?.push(figure);
    else parted.push([whole, [figure]]);
  }
  return parted;
}

/** True where the parts are some of many: 主要由县民政局承接 5 项、县水利局承接 3 项等. */
function areExamples({ statement }: DutyList, parts: readonly Figure[]): boolean {
  const text = statement.paragraphs[parts[0]?.paragraph ?? -1]?.text ?? '';
  const [start, end] = [parts[0]?.subject?.span?.start ?? 0, parts.at(-1)?.subject?.span?.end ?? 0];
  return /主要[^。；;]{0,6}$/.test(text.slice(0, start)) || /^[^。；;]{0,4}等/.test(text.slice(end));
}
