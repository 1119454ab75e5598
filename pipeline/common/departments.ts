import { append } from './arrays.js';
import { withoutSpace } from './characters.js';
import { matchesOf } from './matches.js';
import { NAME_SETTINGS } from './settings.js';
import { LEAD_SIGNS, LEAD_WORDS } from './vocabulary/marks.js';

/** How names of departments and units end. */
const SUFFIXES =
  '局|委|办|部|会|院|厅|室|队|所|站|社|馆|校|行|海关|中心|公司|集团|工会|妇联|残联|工商联|科协|文联|侨联|红十字会|纪委|监委|团|总队|支队|大队|银行|分行|支行|联合会|委员会|办公室|管委会|政协|人大|党校|医院|学院';

const NAME = new RegExp(`(?:${SUFFIXES})(?:[（(][^（）()]{1,20}[）)])?$`, 'u');

/** The last characters of such ends: nearly all that is no name is told by them. */
const LAST = `${SUFFIXES.replace(/[^|]*(?=[^|](?:\||$))|\|/gu, '')}）)`;

/** True where a text ends as names of departments do. */
export function isDepartment(text: string): boolean {
  const { minDepartment, maxDepartment } = NAME_SETTINGS;
  if (text.length < minDepartment || text.length > maxDepartment) return false;
  return LAST.includes(text.charAt(text.length - 1)) && NAME.test(text);
}

/** What `withoutSpace` takes away. */
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/u;
const SEPARATORS = '、，,；;';

/** A department as a cell names it: what is marked beside its name (牵头, *), or null. */
export interface MarkedDepartment {
  name: string;
  mark: string | null;
}

/** What opens the departments that lead or that help: 牵头部门：, 配合单位（部门）：, 主责： */
const LABEL = new RegExp(
  `(?:^|[\\s、，,；;。])\\s*((?:${LEAD_WORDS})(?:责任)?(?:部门|单位)?)(?:[（(](?:部门|单位)[）)])?\\s*[：:]`,
  'gu',
);

/** True where a text opens departments that lead or help. */
export function opensWithLabel(text: string): boolean {
  return text.search(LABEL) === 0;
}

const [BODY_WORDS, SIGNS] = [`(?:${LEAD_WORDS})(?:责任)?(?:部门|单位)?`, `[${LEAD_SIGNS}]+`];
/** A mark before a name: （牵头）县民政局, ★县民政局, 牵头单位县民政局. */
const MARK_BEFORE = new RegExp(
  `^(?:[（(](${BODY_WORDS})[）)]|(${SIGNS})|((?:${LEAD_WORDS})(?:部门|单位)))(?=[^）)]{3})`,
  'u',
);
/** A mark after it: 县民政局（牵头）, 县民政局*. */
const MARK_AFTER = new RegExp(`(?:[（(](${BODY_WORDS}|${SIGNS})[）)]|(${SIGNS}))$`, 'u');
/** 牵头部门（县民政局）: the mark is the word, and the name in brackets. */
const NAME_WITHIN = new RegExp(`^((?:${LEAD_WORDS})(?:部门|单位))[（(]([^（()）]{3,})[）)]$`, 'u');

/** Without one of these nothing is marked beside a name: nearly all names are told by that. */
const MAY_BE_MARKED = new RegExp(`[（(）)${LEAD_SIGNS}]|部门|单位`, 'u');

/** A name without white space, and the mark beside it. */
function marked(printed: string, label: string | null): MarkedDepartment {
  const text = withoutSpace(printed);
  if (!MAY_BE_MARKED.test(text)) return { name: text, mark: label };
  const within = NAME_WITHIN.exec(text);
  if (within !== null) return { name: within[2] ?? text, mark: within[1] ?? null };
  const [before, after] = [MARK_BEFORE.exec(text), MARK_AFTER.exec(text)];
  const name = text.slice(before?.[0].length ?? 0, after === null ? undefined : after.index);
  const mark = [before, after].flatMap((match) => match?.slice(1) ?? []).find((each) => each !== undefined);
  return mark === undefined || !isDepartment(name) ? { name: text, mark: label } : { name, mark };
}

/** The names of departments in a text, without what is marked beside them: see `markedDepartments`. */
export function splitDepartments(text: string): string[] {
  return markedDepartments(text).map(({ name }) => name);
}

/**
 * Splits at 、，, and ； outside of brackets, and at line ends or blanks between whole names. White space goes, and so
 * does what tells which department leads: it is the mark of the names that it stands beside or opens.
 *
 * > | 牵头部门：县民政局 配合部门：县财政局、县教育局
 * > | 县民政局（牵头）、县财政局
 */
export function markedDepartments(text: string): MarkedDepartment[] {
  // Every label ends in a colon.
  const labels = /[：:]/u.test(text) ? [...text.matchAll(LABEL)] : [];
  if (labels.length === 0) return splitNames(text, null);
  const pieces = labels.map((label, index): [string, string | null] => [
    text.slice(label.index + label[0].length, labels[index + 1]?.index).replace(/[\s。；;]+$/u, ''),
    label[1] ?? null,
  ]);
  const [first] = labels;
  return [[text.slice(0, first?.index), null] as const, ...pieces].flatMap(([piece, label]) =>
    splitNames(piece, label),
  );
}

/** What may end a name, or keep what ends names from doing so. */
const CUT = new RegExp(`[（(）)${SEPARATORS}]`, 'gu');

function splitNames(text: string, label: string | null): MarkedDepartment[] {
  const names: MarkedDepartment[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of matchesOf(CUT, text)) {
    if (sign === '（' || sign === '(') depth++;
    else if (sign === '）' || sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      append(names, namesIn(text.slice(start, index), label));
      start = index + sign.length;
    }
  }
  append(names, namesIn(text.slice(start), label));
  return names;
}

/** The name between two separators, or the names where line ends or blanks part whole ones. */
function namesIn(text: string, label: string | null): MarkedDepartment[] {
  if (text === '') return [];
  if (!BLANK.test(text)) return [marked(text, label)];
  const cuts = [text.split('\n'), text.split(/\s/u)].map((pieces) =>
    pieces.map(withoutSpace).filter((piece) => piece !== ''),
  );
  const whole = cuts.find((pieces) => pieces.length > 1 && pieces.every(isWholeName)) ?? [withoutSpace(text)];
  return whole.filter((piece) => piece !== '').map((piece) => marked(piece, label));
}

function isWholeName(piece: string): boolean {
  return isDepartment(marked(piece, null).name) || /(?:部门|单位)$/u.test(piece);
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
