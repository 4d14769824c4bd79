/** What was worked out for one thing together with another, kept as long as there are both of them. */
export class PerPair<One extends object, Other extends object, Found> {
  private readonly known = new WeakMap<One, WeakMap<Other, { readonly found: Found }>>();

  get(one: One, other: Other, workOut: () => Found): Found {
    let ofOne = this.known.get(one);
    if (ofOne === undefined) this.known.set(one, (ofOne = new WeakMap()));
    let known = ofOne.get(other);
    if (known === undefined) ofOne.set(other, (known = { found: workOut() }));
    return known.found;
  }
}
