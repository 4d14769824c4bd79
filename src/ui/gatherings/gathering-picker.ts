import { FuzzySuggestModal, type App } from 'obsidian';
import type { GatheringRef } from '../../application/gatherings/gathering-row';

export interface GatheringChoice {
  readonly text: string;
  readonly gathering: GatheringRef;
}

/** Lets the user pick a greeting round or an event. */
export class GatheringPicker extends FuzzySuggestModal<GatheringChoice> {
  constructor(
    app: App,
    placeholder: string,
    private readonly choices: readonly GatheringChoice[],
    private readonly choose: (gathering: GatheringRef) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): GatheringChoice[] {
    return [...this.choices];
  }

  override getItemText({ text }: GatheringChoice): string {
    return text;
  }

  override onChooseItem({ gathering }: GatheringChoice): void {
    this.choose(gathering);
  }
}
