/** A field that has begun and not ended. */
interface Field {
  instruction: string;
  /** Behind the separator: what follows is the result, which is shown. */
  result: boolean;
}

/**
 * The complex fields around the text that is being read (ECMA-376-1, 17.16.18): instructions are never shown,
 * results are.
 */
export class Fields {
  private open: Field[] = [];

  /** True within an instruction. */
  get hides(): boolean {
    return this.open.some((field) => !field.result);
  }

  /** True within a list of contents. */
  get isContents(): boolean {
    return this.open.some((field) => /^\s*TOC\b/i.test(field.instruction));
  }

  /** How many fields are open. */
  get depth(): number {
    return this.open.length;
  }

  /** `w:fldChar`. Returns what a field without a result prints. */
  mark(type: string | undefined): string {
    if (type === 'begin') this.open.push({ instruction: '', result: false });
    const top = this.open.at(-1);
    if (top === undefined) return '';
    if (type === 'separate') top.result = true;
    if (type !== 'end') return '';
    this.open.pop();
    return top.result || this.hides ? '' : formula(top.instruction);
  }

  /** `w:instrText`. */
  instruct(text: string): void {
    const top = this.open.at(-1);
    if (top !== undefined && !top.result && top.instruction.length < 2000) top.instruction += text;
  }

  /** Forgets fields that were not ended: those opened within a cell, or an instruction at a paragraph's end. */
  forget(depth: number): void {
    this.open.length = Math.min(this.open.length, depth);
  }

  /** An instruction that its paragraph did not end would hide the rest of the document. */
  endParagraph(): void {
    while (this.open.length > 0 && this.open.at(-1)?.result === false) this.open.pop();
  }
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
