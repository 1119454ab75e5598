import { expect, test } from '@jest/globals';
import { titleOf } from '../../../pipeline/normalize/document/titles.js';

test.each([
  ['表2 配合履职事项清单（共9项，涉及6个上级部门）', 'cooperative'],
  ['附件1：青禾镇基本履职事项清单（5类，31项）', 'basic'],
  ['三、上级部门收回事项清单（8项；承接部门4个）', 'recovered'],
  ['青禾镇配合履职事项清单（共9项，涉及6个类别、11个上级部门单位）', 'cooperative'],
  ['配合履职事项清单（由镇牵头，另行公布）', null],
  ['基本履职事项清单，共31项', null],
  ['基本履职事项清单（31项），请遵照执行', null],
])('%s', (text, list) => {
  expect(titleOf(text)).toBe(list);
});
