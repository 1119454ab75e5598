import { append } from '../../common/arrays.js';
import { matchesOf } from '../../common/matches.js';
import type { Part, Step } from '../../model.js';
import { fullName, isDepartment, splitDepartments } from '../../common/departments.js';
import { NAME_CHARACTER } from '../../common/vocabulary/marks.js';
import { HEADING_MARK, STEP_MARK } from '../../common/vocabulary/ordinals.js';

/** A step's mark where a step may begin: at a line's start, or behind punctuation that ends a step or opens it. */
const STEP = new RegExp(`(?:^|(?<=[；;。：:！】])) *(${STEP_MARK}) *`, 'gu');

/** A department's opening (县公安局：, 1. 县公安局：), at a line's start or behind the end of a sentence. */
const OPENING = new RegExp(
  `(?:^|(?<=[。；;！：:]) *)(?:${STEP_MARK} *)?(${NAME_CHARACTER}{2,120}?) ?[：:]`,
  'gu',
);

/** A department's opening in brackets (【县公安局】). */
const BRACKETED = /【([^\s，。；：:;,！？【】]{2,120})】[：:]?/gu;

/** A blank before names and a colon, where a line end may have been lost: 负责巡线。 县教育局：. */
const BLANK_BEFORE_NAMES = new RegExp(` (?=(${NAME_CHARACTER}{2,60})[：:])`, 'gu');

/** A heading within a cell: 一、高素质农民培育, (then a blank and its text); a heading ends without punctuation. */
const HEADING = new RegExp(`^(${HEADING_MARK}[^\\s。；;，,：:]{2,30})(?:[：:]|(?= |$))`, 'u');

/**
 * The parts of a duty cell: a department or a heading opens each, steps with their printed numbers follow. The
 * text of a step has its line ends taken out; a cell without parts is one part without heading. `headings` are those
 * of the other duty cell of the row: where a heading fills its line nothing else tells that it ends there.
 */
export function partsOf(
  text: string,
  departments: readonly string[],
  headings: readonly string[] = [],
): Part[] {
  const parts: Part[] = [];
  let part: Part = { heading: null, departments: [], steps: [] };
  const open = (heading: string, names: string[]): void => {
    if (part.heading !== null || part.steps.length > 0) parts.push(part);
    part = { heading, departments: names, steps: [] };
  };
  const lines = text.replace(BLANK_BEFORE_NAMES, (blank, names: string) =>
    splitDepartments(names).every((name) => departments.includes(fullName(name, departments))) ? '\n' : blank,
  );
  for (const line of lines.split('\n')) {
    let rest = line
      .trim()
      .replace(BRACKETED, (all, names: string) =>
        splitDepartments(names).every(isDepartment) ? `${names}：` : all,
      );
    const heading = HEADING.exec(rest);
    const shared = heading === null ? headings.find((each) => rest.startsWith(each)) : undefined;
    if (heading?.[1] !== undefined) {
      open(heading[1], []);
      rest = rest.slice(heading[0].length).trim();
    } else if (shared !== undefined) {
      open(shared, []);
      rest = rest.slice(shared.length).trim();
    }
    let from = 0;
    for (const opening of matchesOf(OPENING, rest)) {
      const names = splitDepartments(opening[1] ?? '');
      if (!names.every(isDepartment)) continue;
      append(part.steps, stepsOf(rest.slice(from, opening.index)));
      open(
        opening[1] ?? '',
        names.map((name) => fullName(name, departments)),
      );
      from = opening.index + opening[0].length;
    }
    append(part.steps, stepsOf(rest.slice(from)));
  }
  if (part.heading !== null || part.steps.length > 0) parts.push(part);
  return parts;
}

/** The steps of a piece of text; text before the first mark is a step without number. */
function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  let from = 0;
  let number: string | null = null;
  const close = (end: number): void => {
    const body = text.slice(from, end).trim();
    if (body !== '' || number !== null) steps.push({ number, text: body });
  };
  for (const mark of matchesOf(STEP, text)) {
    close(mark.index);
    number = mark[1] ?? null;
    from = mark.index + mark[0].length;
  }
  close(text.length);
  return steps;
}

/** The headings (一、高素质农民培育) that open parts; departments are none. */
export function headingsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    part.heading !== null && part.departments.length === 0 ? [part.heading] : [],
  );
}
