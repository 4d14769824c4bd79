import type { Announcement } from '../../application/ports/announcement';
import { formatDay, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { longDay, onDayText } from './day-words';
import { failureInWords } from './failure-words';

/** What the user is told after an action, as one message. */
export function announcementInWords(announcement: Announcement, today: Day, texts: Texts): string {
  const done = doneInWords(announcement, today, texts);
  if (!('staying' in announcement) || announcement.staying.length === 0) return done;
  // Of one partner the name was said just before.
  return `${done} ${texts.notice.agreedStays('names' in announcement ? namesInWords(announcement.staying, texts) : null)}`;
}

function doneInWords(announcement: Announcement, today: Day, texts: Texts): string {
  const words = texts.notice;
  switch (announcement.kind) {
    case 'logged': {
      const names = namesInWords(announcement.names, texts);
      const { contact, nextDue } = announcement;
      if (nextDue === null) return contact ? words.logged(names) : words.noted(names);
      const day = onDayText(nextDue, today, texts);
      return contact ? words.loggedNext(names, day) : words.notedNext(names, day);
    }
    case 'planned':
      return words.planned(announcement.name, onDayText(announcement.day, today, texts));
    case 'paused':
      return announcement.until === null ? words.paused(announcement.name) : words.pausedUntil(announcement.name, longDay(announcement.until, today, texts));
    case 'resumed':
      return words.resumed(announcement.name);
    case 'plan-removed':
      return words.unplanned(announcement.name);
    case 'planned-all':
      return texts.overview.notice.planned(namesInWords(announcement.names, texts), onDayText(announcement.day, today, texts));
    case 'plans-removed':
      return texts.overview.notice.unplanned(namesInWords(announcement.names, texts));
    case 'paused-all': {
      const names = namesInWords(announcement.names, texts);
      return announcement.until === null ? texts.overview.notice.paused(names) : texts.overview.notice.pausedUntil(names, longDay(announcement.until, today, texts));
    }
    case 'resumed-all':
      return texts.overview.notice.resumed(namesInWords(announcement.names, texts));
    case 'not-met':
      return texts.gathering.notMetNotice(namesInWords(announcement.names, texts));
    case 'open-again':
      return texts.gathering.openAgainNotice(namesInWords(announcement.names, texts));
    case 'exported':
      return texts.gathering.exported(announcement.count, announcement.path);
    case 'base-created':
      return texts.bases.created(announcement.path);
    case 'created':
      return words.created(announcement.name);
    case 'contact-changed':
      return contactChangeInWords(announcement, today, texts);
    case 'reviewed':
      return announcement.next === null ? texts.agreement.over(announcement.name) : texts.agreement.reviewed(announcement.name, longDay(announcement.next, today, texts));
    case 'settled':
      return texts.agreement.settled(announcement.name);
    case 'brief-written':
      return announcement.isNew ? texts.continuity.notice.briefWritten(announcement.name) : texts.continuity.notice.briefUpdated(announcement.name);
    case 'handed-over':
      return texts.continuity.notice.handedOver(announcement.from, announcement.to, announcement.count);
    case 'day-written':
      return texts.problems.dayWritten(announcement.name, formatDay(announcement.day));
    case 'links-quoted':
      return texts.problems.linksQuoted(announcement.name);
    case 'suggestions-followed':
      return texts.problems.followed(announcement.count, announcement.left);
    case 'undone':
      return words.undone(namesInWords(announcement.names, texts));
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'refused':
      return failureInWords(announcement.failure, texts).message;
  }
}

/** More names than these are counted. */
const MOST_NAMES = 5;

/** Names joined as a sentence does: "Kröger, Brandt and Petersen", or "Kröger, Brandt, Petersen and 11 others". */
export function namesInWords(names: readonly string[], texts: Texts): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length > MOST_NAMES) return texts.list.and(names.slice(0, 3).join(', '), texts.list.others(names.length - 3));
  return names.length === 1 ? last : texts.list.and(names.slice(0, -1).join(', '), last);
}

function contactChangeInWords({ leaver, successor, day }: Extract<Announcement, { kind: 'contact-changed' }>, today: Day, texts: Texts): string {
  const words = texts.continuity.notice;
  if (day === null) return successor === null ? words.left(leaver) : words.followsOn(successor, leaver);
  if (day > today) {
    const on = onDayText(day, today, texts);
    return successor === null ? words.leaves(leaver, on) : words.leavesFollowed(leaver, on, successor);
  }
  return successor === null ? words.left(leaver) : words.leftFollowed(leaver, successor);
}
