import type { DueRow } from '../../application/due/due-row';
import type { Reason } from '../../domain/reason';
import type { Host, MenuEntry } from '../host';
import type { DuePaneServices } from '../services';

type Actionable = Extract<Reason, { readonly kind: 'agreement' | 'costing' }>;

/** What can be done at once about the reasons of a row, beyond getting in touch: each thing once for a cooperation. */
export function reasonActions(row: DueRow, services: DuePaneServices, host: Host): readonly MenuEntry[] {
  const reasons = row.reasons.filter((reason): reason is Actionable => reason.kind === 'agreement' || reason.kind === 'costing');
  // Of several dates of one agreement the weightiest comes first; the others come up once it is dealt with.
  const first = reasons.filter((reason, at) => reasons.findIndex((other) => isAboutTheSame(other, reason)) === at);
  const ofSeveral = new Set(reasons.map(({ cooperation }) => cooperation.path)).size > 1;
  return [...successionOf(row, services, host), ...first.map((reason) => actionFor(reason, ofSeveral, services, host))];
}

/** Where somebody left or is going to: to say who follows, whoever of several it is about first. */
function successionOf({ path, reasons }: DueRow, { texts }: DuePaneServices, host: Host): MenuEntry[] {
  const reason = reasons.find((candidate) => candidate.kind === 'contact-lost' || candidate.kind === 'departure');
  if (reason === undefined) return [];
  const { person } = reason;
  return [{ title: texts.continuity.command.changeContactPerson, icon: 'user-round-cog', choose: () => host.changeContactPerson({ path, person: person.name }) }];
}

function isAboutTheSame(one: Actionable, other: Actionable): boolean {
  return one.kind === other.kind && one.cooperation.path === other.cooperation.path;
}

function actionFor(reason: Actionable, ofSeveral: boolean, services: DuePaneServices, host: Host): MenuEntry {
  const words = services.texts.agreement;
  const { name, path } = reason.cooperation;
  const title = (action: string): string => (ofSeveral ? words.ofSeveral(action, name) : action);
  return reason.kind === 'costing'
    ? { title: title(words.settle), icon: 'check', choose: () => void services.settle(path) }
    : { title: title(words.review), icon: 'file-check', choose: () => host.reviewAgreement({ what: reason.what, day: reason.day, path, name }) };
}
