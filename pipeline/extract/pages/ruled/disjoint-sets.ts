/** Things that are numbered from 0, put together into sets (union–find). */
export class DisjointSets {
  private readonly parents: number[];

  /** So many things, each a set of its own; more may be added. */
  constructor(size = 0) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  /** One more thing, a set of its own; gives its number. */
  add(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  /** The number that names the set of a thing: the same for all of the set. */
  find(index: number): number {
    const { parents } = this;
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let each = index; each !== root;) {
      const next = parents[each] ?? root;
      parents[each] = root;
      each = next;
    }
    return root;
  }

  /** Makes one set of those of two things. */
  unite(one: number, other: number): void {
    this.parents[this.find(one)] = this.find(other);
  }
}
