import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { DEPARTMENT_FILES } from '../workbook/settings.js';
import { countyDepartmentWorkbooks } from './department-workbooks.js';
import type { CountyInput } from './input.js';
import { COUNTY_PAGE, COUNTY_WORKBOOK } from './names.js';
import { countyPage } from './page.js';
import { countyWorkbook } from './workbook.js';

/** The files of a county: county.xlsx, county.html. */
export async function emitCounty(input: CountyInput): Promise<OutputFile[]> {
  return [
    { name: COUNTY_WORKBOOK, content: await countyWorkbook(input) },
    { name: COUNTY_PAGE, content: countyPage(input) },
  ];
}

/** A workbook for each department of a county. Failure: too-complex, where there are more than any county has. */
export async function emitCountyDepartments(input: CountyInput): Promise<Result<OutputFile[]>> {
  const count = input.county.departments.length;
  if (count > DEPARTMENT_FILES)
    return failure(
      COUNTY_WORKBOOK,
      'too-complex',
      say(
        `部门有 ${count} 个，超过 ${DEPARTMENT_FILES} 个，不分部门写出`,
        `there are ${count} departments, more than the ${DEPARTMENT_FILES} for which files are written`,
      ),
      say('请去掉 --by-department', 'leave --by-department out'),
    );
  return success(await countyDepartmentWorkbooks(input));
}
