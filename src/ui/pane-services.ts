import type { DuePaneServices } from './services';
import { makeReadyForSearch } from '../application/due/ready-for-search';
import { Slices } from '../application/keeping/slices';
import type { UseCases } from '../application/use-cases';
import type { Texts } from '../i18n/texts';

/** The use cases as the pane, the composer and the modals call them. */
export function paneServices(useCases: UseCases, texts: Texts): DuePaneServices {
  const { boards, composing, logContact, remindLater, triage, ports } = useCases;
  return {
    board: () => boards.current(),
    row: (path) => boards.row(path),
    onBoardChange: (listener) => boards.onChange(listener),
    makeReadyForSearch: () => makeReadyForSearch(boards.current(), new Slices(ports.pacing)),
    partner: (path, speakingTo, others) => composing.partner(path, speakingTo, others),
    makeReadyToUnderstand: () => composing.makeReady(),
    understand: (text, path, others, typedOn) => composing.understand(text, path, others, typedOn),
    log: (request) => logContact.log(request),
    announceFailure: (failure) => ports.notifier.announce({ kind: 'refused', failure }),
    previewNext: (paths, day, channel) => composing.nextAfterAll(paths, day, channel),
    makeReadyForNames: () => composing.makeNamesReady(new Slices(ports.pacing)),
    quickLog: (line, typedOn) => composing.quickLog(line, typedOn),
    previewWrites: (request) => useCases.previewWrites(request),
    plan: (path, day) => remindLater.plan(path, day),
    pause: (path, until) => remindLater.pause(path, until),
    resume: (path) => remindLater.resume(path),
    settle: (path) => useCases.agreements.settle(path),
    beginTriage: () => triage.begin(),
    roundsToOpen: () => useCases.gatherings.roundsToOpen(),
    eventsToOpen: (which) => useCases.gatherings.eventsToOpen(which),
    mostDue: (count) => composing.mostDue(count),
    candidates: () => composing.candidates(),
    fuzzyCandidates: () => composing.fuzzyCandidates(new Slices(ports.pacing)),
    drafts: ports.drafts,
    channels: () => composing.channels(),
    clock: ports.clock,
    texts,
  };
}
