/** The time that one document may take, from the start of its reading on. */
export class TimeLimit {
  #end: number;

  /** `now` gives the milliseconds of a clock. */
  constructor(
    readonly seconds: number,
    private readonly now: () => number,
  ) {
    this.#end = now() + seconds * 1000;
  }

  /** Milliseconds that are left; none where the time is over. */
  get left(): number {
    return Math.max(0, this.#end - this.now());
  }

  /** Lets no time pass until what it gives is called: for what has a limit of its own. */
  pause(): () => void {
    const from = this.now();
    return () => {
      this.#end += this.now() - from;
    };
  }

  /** As much time again, from now on: for a document that is read once more. */
  again(): TimeLimit {
    return new TimeLimit(this.seconds, this.now);
  }
}
