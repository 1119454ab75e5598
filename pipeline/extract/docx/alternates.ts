/**
 * Content that a document holds in several forms for programs of different age: the first choice is read, the others
 * and the fallback are left out (ECMA-376-3, AlternateContent).
 */
export class Alternates {
  /** For each open `mc:AlternateContent`, whether a form was taken. */
  private readonly taken: boolean[] = [];

  /** `mc:AlternateContent`. */
  open(): void {
    this.taken.push(false);
  }

  /** `mc:Choice` or `mc:Fallback`: true where it is the form to be read. */
  take(): boolean {
    const taken = this.taken.at(-1) === true;
    this.taken[this.taken.length - 1] = true;
    return !taken;
  }

  /** `</mc:AlternateContent>`. */
  close(): void {
    this.taken.pop();
  }
}
