import { Notice } from 'obsidian';
import type { Announcement, Notifier } from '../application/ports/announcement';
import type { Clock } from '../application/ports/clock';
import type { Texts } from '../i18n/texts';
import type { NotePlace } from './host';
import { announcementInWords } from './words/announcement-words';
import { failureInWords } from './words/failure-words';

/** How long a notice stays, in milliseconds: longer where there is something to read or to press. */
const PLAIN = 4_000;
const WITH_BUTTON = 10_000;
const REFUSED = 20_000;

/** Tells what happened in Obsidian's notices. */
export class ObsidianNotifier implements Notifier {
  constructor(
    private readonly texts: Texts,
    private readonly clock: Clock,
    private readonly openNote: (place: NotePlace) => void,
  ) {}

  announce(announcement: Announcement, undo?: () => void): () => void {
    const message = announcementInWords(announcement, this.clock.today(), this.texts);
    if (announcement.kind === 'refused') {
      const { place } = failureInWords(announcement.failure, this.texts);
      return show(message, REFUSED, place === null ? null : { text: this.texts.notice.show, act: () => this.openNote(place) });
    }
    return show(message, undo === undefined ? PLAIN : WITH_BUTTON, undo === undefined ? null : { text: this.texts.notice.undo, act: undo });
  }
}

/** Returns how to take the notice away again. */
function show(message: string, duration: number, button: { readonly text: string; readonly act: () => void } | null): () => void {
  const notice = new Notice('', duration);
  const hide = (): void => notice.hide();
  notice.messageEl.createSpan({ text: message });
  if (button === null) return hide;
  const { text, act } = button;
  const buttonEl = notice.messageEl.createEl('button', { text, cls: 'jour-fixe-notice-button' });
  buttonEl.addEventListener('click', () => {
    hide();
    act();
  });
  return hide;
}
