import { expect, test } from '@jest/globals';
import { checked, documentOf } from '../normalize/lists/document.js';

const STATED = '基本履职事项包括党的建设2项、经济发展1项。配合履职事项包括民生服务1项、乡村振兴1项。';
const titled = (title: string): string =>
  documentOf({ statement: STATED }).replace(/^上级部门收回事项清单$/m, title);

test.each([
  ['上级部门收回事项清单（2项，2类）', 0],
  ['上级部门收回事项清单（2项）', 1],
])('a title that counts the classes tells of its list: %s', async (title, found) => {
  const { told } = await checked(titled(title));
  expect(told.filter(({ ruleId }) => ruleId === 'statement-list-missing')).toHaveLength(found);
});
