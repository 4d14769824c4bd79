import type { Partner } from '../domain/partner';

/** What was worked out for partners, each kept as long as nothing changed about the partner: the index makes a new one of each that did. */
export class PerPartner<Found> {
  private readonly known = new WeakMap<Partner, { readonly of: readonly unknown[]; readonly found: Found }>();

  /** @param of what it depends on besides the partner */
  get(partner: Partner, of: readonly unknown[], workOut: () => Found): Found {
    const known = this.known.get(partner);
    if (known !== undefined && known.of.every((each, index) => each === of[index])) return known.found;
    const found = workOut();
    this.known.set(partner, { of, found });
    return found;
  }
}
