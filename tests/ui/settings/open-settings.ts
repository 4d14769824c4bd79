import { StoredSettings } from '../../../src/application/settings-store';
import { dayOf } from '../../../src/domain/days';
import { textsFor } from '../../../src/i18n/texts';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import type { Form, FormErrors, FormValues } from '../../../src/ui/forms/form';
import type { SettingsPageContext } from '../../../src/ui/settings/page-context';

/** The pages' view of settings that are stored in memory, with what they asked and told. */
export async function openSettings(stored: unknown = null, language: 'en' | 'de' = 'en') {
  const file = { content: stored };
  const store = new StoredSettings(
    {
      read: () => Promise.resolve(file.content),
      write: (written) => {
        file.content = written;
        return Promise.resolve();
      },
    },
    (text) => parseCadence(text) !== null,
  );
  await store.load();
  const told: string[] = [];
  let confirmed: (() => Promise<void>) | null = null;
  const context: SettingsPageContext = {
    texts: textsFor(language),
    current: () => store.current(),
    problems: () => store.problems(),
    change: (change) => store.update(change),
    keep: (change) => store.update(change),
    ask: () => undefined,
    confirm: (_question, _warning, _action, onConfirm) => {
      confirmed = onConfirm;
    },
    tell: (message) => told.push(message),
    today: () => dayOf(2026, 11, 23) ?? 0,
    folders: () => ['Partners', 'Partners/Old', 'Templates'],
    icons: () => ['phone', 'mail', 'bird', 'message-circle'],
  };
  return { context, store, file, told, confirm: () => confirmed?.() };
}

/** Fills a form in: fields that are not named keep what they hold. */
export function fillIn<Id extends string>(form: Form<Id>, typed: Partial<Record<Id, string>>): Promise<FormErrors<Id> | null> {
  const held = Object.fromEntries(form.fields.map((field) => [field.id, typed[field.id] ?? field.value ?? '']));
  return form.submit(held as FormValues<Id>);
}
