import { INSTRUCTION_CHARACTERS } from '../settings.js';
import { isOn } from './styles.js';

/** A field that has begun and not ended. */
interface Field {
  instruction: string;
  /** Behind the separator: what follows is the result, which is shown. */
  result: boolean;
  contents: boolean;
  /** What a field of a form holds, which has no result: whether a box is ticked, the choices and which of them is taken. */
  form: { ticked: boolean | null; choices: string[]; chosen: number };
}

/**
 * The complex fields around the text that is being read (ECMA-376-1, 17.16.18): instructions are never shown,
 * results are.
 */
export class Fields {
  private readonly open: Field[] = [];
  /** Open fields whose instruction is being read. */
  private instructions = 0;
  /** Open fields that are lists of contents. */
  private contents = 0;

  /** True within an instruction. */
  get hides(): boolean {
    return this.instructions > 0;
  }

  /** True within the result of a list of contents. */
  get isContents(): boolean {
    return this.contents > 0;
  }

  /** How many fields are open. */
  get depth(): number {
    return this.open.length;
  }

  /** `w:fldChar`. Returns what a field without a result prints. */
  mark(type: string | undefined): string {
    if (type === 'begin') {
      const form: Field['form'] = { ticked: null, choices: [], chosen: 0 };
      this.open.push({ instruction: '', result: false, contents: false, form });
      this.instructions++;
    }
    const top = this.open.at(-1);
    if (top === undefined) return '';
    if (type === 'separate' && !top.result) {
      top.result = true;
      this.instructions--;
      top.contents = /^\s*TOC\b/i.test(top.instruction);
      if (top.contents) this.contents++;
    }
    if (type !== 'end') return '';
    this.pop();
    if (this.hides) return '';
    return formOf(top) ?? (top.result ? '' : formula(top.instruction));
  }

  /** An element of a check box or of a list of choices (ECMA-376-1, 17.16.7, 17.16.9): what is set goes before what is usual. */
  form(element: string, value: string | undefined): void {
    const form = this.open.at(-1)?.form;
    if (form === undefined) return;
    if (element === 'w:checked') form.ticked = isOn(value);
    else if (element === 'w:listEntry') form.choices.push(value ?? '');
    else if (element === 'w:result') form.chosen = Number(value);
    else if (element === 'w:default') {
      form.ticked ??= isOn(value);
      form.chosen ||= Number(value);
    }
  }

  /** `w:instrText`. */
  instruct(text: string): void {
    const top = this.open.at(-1);
    if (top !== undefined && !top.result && top.instruction.length < INSTRUCTION_CHARACTERS)
      top.instruction += text;
  }

  /** Forgets the fields that were opened within a cell and not ended. */
  forget(depth: number): void {
    while (this.open.length > depth) this.pop();
  }

  /** An instruction that its paragraph did not end would hide the rest of the document. */
  endParagraph(): void {
    while (this.open.at(-1)?.result === false) this.pop();
  }

  private pop(): void {
    const field = this.open.pop();
    if (field === undefined) return;
    if (!field.result) this.instructions--;
    if (field.contents) this.contents--;
  }
}

/** What a field of a form shows, or null for any other: a box, ticked or not, or the choice that is taken. */
function formOf({ instruction, form }: Field): string | null {
  if (/^\s*FORMCHECKBOX\b/i.test(instruction)) return form.ticked === true ? '☑' : '☐';
  return /^\s*FORMDROPDOWN\b/i.test(instruction) ? (form.choices[form.chosen] ?? '') : null;
}

/** 带圈字符: `eq \o\ac(○,1)` prints a figure in a circle and has no result. */
function formula(instruction: string): string {
  const circled = /^\s*eq\s*\\o\s*(?:\\a[lcr]\s*)?\(\s*[○〇◯]\s*[,，;；]\s*([^()]{1,4}?)\s*\)/i.exec(
    instruction,
  )?.[1];
  if (circled === undefined) return '';
  const value = Number(circled);
  return Number.isInteger(value) && value >= 1 && value <= 20
    ? String.fromCharCode(0x2460 + value - 1)
    : circled;
}
