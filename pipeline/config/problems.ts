import type { DefinedError } from 'ajv/dist/2020.js';
import { meantWords, nearest } from '../common/nearest.js';
import { say } from '../common/result.js';
import type { Result, Text, TextPlace } from '../model.js';
import { wrong, type Yaml } from './yaml.js';

/**
 * So many mistakes are looked at for the first: nobody writes more by hand, and a hostile file with 90,000 unknown keys
 * took minutes. The others are counted.
 */
const MOST_LOOKED_AT = 200;

/** The first place where a file does not fit its schema as a failure, which says how many more there are. */
export function firstProblem(
  yaml: Yaml,
  errors: readonly DefinedError[],
): Extract<Result<never>, { ok: false }> {
  const looked = errors.slice(0, MOST_LOOKED_AT);
  const told = looked
    .filter((error) => !isMisspelt(error, looked))
    .map((error) => ({ place: placeOf(yaml, error), error }))
    .sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column);
  const [first] = told;
  if (first === undefined) throw new Error('no problem was found');
  const more = told.length - 1 + errors.length - looked.length;
  const message = wordsOf(first.error);
  const { zh, en } = message;
  return wrong(
    yaml.file,
    more === 0 ? message : say(`${zh}；另有 ${more} 处不对`, `${en}; and ${more} more mistakes`),
    first.place,
  );
}

/** True for a key that is missing because it stands there misspelt: that is told. */
function isMisspelt(error: DefinedError, errors: readonly DefinedError[]): boolean {
  if (error.keyword !== 'required') return false;
  const { missingProperty } = error.params;
  return errors.some(
    (each) =>
      each.keyword === 'additionalProperties' &&
      each.instancePath === error.instancePath &&
      nearest(each.params.additionalProperty as string, [missingProperty]) !== null,
  );
}

function pathOf({ instancePath }: DefinedError): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function placeOf(yaml: Yaml, error: DefinedError): TextPlace {
  const path = pathOf(error).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (error.keyword === 'additionalProperties')
    return yaml.placeOf(path, error.params.additionalProperty as string);
  return yaml.placeOf(path);
}

const TYPES: Readonly<Record<string, Text>> = {
  array: say('列表（每行以 - 开头）', 'a list (each line begins with -)'),
  object: say('“键: 值”', 'keys with values'),
  string: say('文字', 'text'),
  number: say('数', 'a number'),
};

function wordsOf(error: DefinedError): Text {
  const path = pathOf(error);
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const value = String(error.data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params.additionalProperty as string;
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      const meant = meantWords(key, known);
      return name === 'rules'
        ? say(`没有核对项“${key}”${meant.zh}`, `there is no rule “${key}”${meant.en}`)
        : say(`没有设置项“${key}”${meant.zh}`, `there is no key “${key}”${meant.en}`);
    }
    case 'enum': {
      const known = error.params.allowedValues.map(String).join(', ');
      return say(`${name} 不能是“${value}”，可用：${known}`, `${name} cannot be “${value}”; known: ${known}`);
    }
    case 'required': {
      const key = error.params.missingProperty;
      return say(`缺少“${key}”`, `“${key}” is missing`);
    }
    case 'type': {
      const type = error.params.type;
      const { zh, en } = TYPES[type] ?? say(type, type);
      return name === ''
        ? say(`内容应是${zh}`, `it should be ${en}`)
        : say(`“${name}”应是${zh}`, `“${name}” should be ${en}`);
    }
    case 'minLength':
    case 'pattern':
      return value.trim() === ''
        ? say(`“${name}”不能为空`, `“${name}” cannot be empty`)
        : say(`“${name}”的写法不对：“${value}”`, `“${name}” is not written as it should be: “${value}”`);
    default:
      return say(`“${name}”不能是 ${value}`, `“${name}” cannot be ${value}`);
  }
}
