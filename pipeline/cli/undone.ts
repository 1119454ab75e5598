/**
 * What is still to be undone when the process ends, the last first: half a file of a report, a copy of a document for
 * another program. Nearly always there is nothing, but where a signal comes.
 */
export class Undone {
  readonly #undos = new Set<() => void>();

  /** Adds what is to be undone; what it gives is called when that is done. */
  add(undo: () => void): () => void {
    this.#undos.add(undo);
    return () => void this.#undos.delete(undo);
  }

  /** Undoes all; one that fails keeps no other from it. */
  undoAll(): void {
    for (const undo of [...this.#undos].reverse()) {
      try {
        undo();
      } catch {
        // What is left is a file in the folder for such files: nothing more can be done.
      }
    }
  }
}
