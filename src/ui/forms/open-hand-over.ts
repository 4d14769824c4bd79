import type { App } from 'obsidian';
import type { UseCases } from '../../application/use-cases';
import type { Texts } from '../../i18n/texts';
import { FormModal } from './form-modal';
import { handOverOwnerForm } from './hand-over-owner-form';

/** Asks whose partners are handed over, and to whom. */
export async function openHandOver(app: App, texts: Texts, { handOverOwner, ports }: UseCases): Promise<void> {
  const form = handOverOwnerForm(texts, {
    owners: await handOverOwner.owners(),
    planFor: (owner) => handOverOwner.planFor(owner),
    handOver: (from, to) => handOverOwner.handOver(from, to),
    today: () => ports.clock.today(),
  });
  new FormModal(app, form).open();
}
