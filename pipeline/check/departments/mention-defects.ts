import { say } from '../../common/result.js';
import { columnMention } from './column-mentions.js';
import { unlistedMentions } from './department-mentions.js';
import { isNamedBy } from './department-slips.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import type { Defect } from '../rule.js';

/** What the rules on either column of duties say of a department in its text that the department column lacks. */
export function* mentionDefects(
  facts: Facts,
  column: 'superiorDuties' | 'townshipDuties',
): Generator<Defect> {
  for (const { item, about, printed } of unlistedMentions(facts, column)) {
    if (isNamedBy(facts.options.departments, facts.departments.reader.read(printed))) continue;
    const [words, row] = [listWords('cooperative'), rowWords(item)];
    const columns = columnMention(facts.list, 'cooperative', 'departments');
    const cell = item.cells.find((each) => each.column === 'departments');
    yield {
      list: 'cooperative',
      item,
      about,
      message: say(
        `${words.zh}${row.zh}：${columnMention(facts.list, 'cooperative', column)}提到“${printed}”，${columns}没有列`,
        `${words.en}, ${row.en}: the duties speak of “${printed}”, which is not in the department column`,
      ),
      expected: cell?.text ?? null,
      actual: printed,
      related:
        cell === undefined ? [] : [{ message: say(columns, 'the department column'), place: cell.place }],
      key: printed,
    };
  }
}
