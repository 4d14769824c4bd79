/** What was worked out for one thing together with another, kept as long as there are both of them. */
export class PerPair<One extends object, Other extends object, Found extends NonNullable<unknown> | null> {
  private readonly known = new WeakMap<One, WeakMap<Other, Found>>();

  get(one: One, other: Other, workOut: () => Found): Found {
    let ofOne = this.known.get(one);
    if (ofOne === undefined) this.known.set(one, (ofOne = new WeakMap()));
    let found = ofOne.get(other);
    if (found === undefined) ofOne.set(other, (found = workOut()));
    return found;
  }
}
