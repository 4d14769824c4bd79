import type { App } from 'obsidian';
import type { Day } from '../../domain/days';
import type { PaneTools } from '../pane-context';
import { PreactModal } from '../preact-modal';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import { Composer } from './composer';

/** The composer for one partner, from wherever it was asked for. */
export class LogContactModal extends PreactModal {
  constructor(
    app: App,
    tools: PaneTools,
    private readonly partner: ComposerPartner,
    private readonly speakingTo: string | null,
    private readonly usualDay: Day | null = null,
  ) {
    super(app, tools);
  }

  protected override heading(): string {
    return this.tools.services.texts.composer.title(this.partner.name);
  }

  protected override content() {
    const close = (): void => this.close();
    return <Composer partner={this.partner} speakingTo={this.speakingTo} usualDay={this.usualDay} onLogged={close} onClose={close} />;
  }
}
