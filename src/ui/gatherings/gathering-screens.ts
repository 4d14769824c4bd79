import { Notice, type App } from 'obsidian';
import type { GatheringRef } from '../../application/gatherings/gathering-row';
import type { DuePaneServices } from '../services';
import { shortDay } from '../words/day-words';
import { roundName } from '../words/gathering-words';
import { GatheringPicker, type GatheringChoice } from './gathering-picker';
import { gatheringFrom, isSameGathering } from './gathering-state';
import { GATHERING_VIEW_TYPE } from './gathering-view';

/** Opens the lists of greeting rounds and events, each in one tab. */
export class GatheringScreens {
  constructor(
    private readonly app: App,
    private readonly services: DuePaneServices,
  ) {}

  async open(gathering: GatheringRef): Promise<void> {
    const { workspace } = this.app;
    // By what is kept of each: the app makes the view of a tab only when somebody looks at it.
    const known = workspace.getLeavesOfType(GATHERING_VIEW_TYPE).find((open) => {
      const shown = gatheringFrom(open.getViewState().state);
      return shown !== null && isSameGathering(shown, gathering);
    });
    const leaf = known ?? workspace.getLeaf('tab');
    if (known === undefined) await leaf.setViewState({ type: GATHERING_VIEW_TYPE, active: true, state: { gathering } });
    await workspace.revealLeaf(leaf);
    workspace.setActiveLeaf(leaf, { focus: true });
  }

  openRound(): void {
    const { texts } = this.services;
    this.pick(texts.gathering.pickRound, this.services.roundsToOpen().map((gathering) => ({
      text: gathering.kind === 'round' ? texts.gathering.roundTitle(roundName(gathering.name, texts), gathering.year) : '',
      gathering,
    })));
  }

  openEvent(path: string | null, which: 'to-prepare' | 'to-log'): void {
    const { texts, clock } = this.services;
    if (path !== null) void this.open({ kind: 'event', path });
    else {
      const today = clock.today();
      this.pick(which === 'to-prepare' ? texts.gathering.pickToPrepare : texts.gathering.pickToLog, this.services.eventsToOpen(which).map((event) => ({
        text: texts.gathering.eventChoice(event.name, shortDay(event.start, today, texts)),
        gathering: { kind: 'event', path: event.path },
      })));
    }
  }

  /** Asks only where there is something to choose. */
  private pick(placeholder: string, choices: readonly GatheringChoice[]): void {
    const [first, second] = choices;
    if (first === undefined) new Notice(this.services.texts.gathering.nothingToOpen);
    else if (second === undefined) void this.open(first.gathering);
    else new GatheringPicker(this.app, placeholder, choices, (gathering) => void this.open(gathering)).open();
  }
}
