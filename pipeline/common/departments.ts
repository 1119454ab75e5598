import { withoutSpace } from './characters.js';
import { NAME_SETTINGS } from './settings.js';

/** How names of departments and units end. */
const SUFFIX =
  '(?:局|委|办|部|会|院|厅|室|队|所|站|社|馆|校|行|海关|中心|公司|集团|工会|妇联|残联|工商联|科协|文联|侨联|红十字会|纪委|监委|团|总队|支队|大队|银行|分行|支行|联合会|委员会|办公室|管委会|政协|人大|党校|医院|学院)';

const NAME = new RegExp(`${SUFFIX}(?:[（(][^（）()]{1,20}[）)])?$`, 'u');

/** True where a text ends as names of departments do. */
export function isDepartment(text: string): boolean {
  const { minDepartment, maxDepartment } = NAME_SETTINGS;
  return text.length >= minDepartment && text.length <= maxDepartment && NAME.test(text);
}

/** What `withoutSpace` takes away. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/u;
const SEPARATORS = '、，,；;';

/**
 * Splits at 、，, and ； outside of brackets, and at line ends or blanks between whole names. White space goes.
 */
export function splitDepartments(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  const close = (): void => {
    if (!BLANK.test(name)) {
      if (name !== '') names.push(name);
      name = '';
      return;
    }
    const cuts = [name.split('\n'), name.split(/\s/u)].map((pieces) =>
      pieces.map(withoutSpace).filter((piece) => piece !== ''),
    );
    const whole = cuts.find(
      (pieces) =>
        pieces.length > 1 && pieces.every((piece) => isDepartment(piece) || /(?:部门|单位)$/u.test(piece)),
    ) ?? [withoutSpace(name)];
    names.push(...whole.filter((piece) => piece !== ''));
    name = '';
  };
  for (const character of text) {
    if (character === '（' || character === '(') depth++;
    if (character === '）' || character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATORS.includes(character)) close();
    else name += character;
  }
  close();
  return names;
}

/** A short form without the level that it begins with (县教育局 → 教育局). */
function core(name: string): string {
  return name.replace(/^(?:自治区|自治州|本?(?:省|市|州|盟|县|区|旗))(?!委$|政协$)(?:级)?/u, '');
}

/**
 * The full name among `departments` that a printed name stands for (县教育局 = 禾川县教育局), or the printed name
 * where none or more than one fits. An abbreviation keeps some of the characters, in order, and the last.
 */
export function fullName(printed: string, departments: readonly string[]): string {
  const name = withoutSpace(printed);
  if (departments.includes(name)) return name;
  const tail = core(name);
  const ending = departments.filter((full) => full.endsWith(tail) || full.endsWith(name));
  if (ending.length === 1) return ending[0] as string;
  if (ending.length > 1) return name;
  const abbreviated = departments.filter((full) =>
    abbreviates(tail, core(full.replace(/^.{2,8}?(?=[县市区旗])/u, ''))),
  );
  return abbreviated.length === 1 ? (abbreviated[0] as string) : name;
}

function abbreviates(short: string, full: string): boolean {
  if (short.length < 2 || (short.at(-1) !== full.at(-1) && !full.includes(short))) return false;
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
}
