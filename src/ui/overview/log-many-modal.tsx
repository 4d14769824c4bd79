import type { App } from 'obsidian';
import { useState } from 'preact/hooks';
import type { LogRequest } from '../../application/composing/composed-entry';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import type { Day } from '../../domain/days';
import { Composer } from '../composer/composer';
import { usePane, type PaneTools } from '../pane-context';
import { PreactModal } from '../preact-modal';
import { useElementId } from '../use-element-id';
import { namesInWords } from '../words/announcement-words';
import type { ManyServices } from './overview-services';

/** Under which an entry for several is kept while it is typed. */
const DRAFT_KEY = 'several-partners';

/** The composer for several partners at once: one entry, written at each. */
export class LogManyModal extends PreactModal {
  constructor(
    app: App,
    tools: PaneTools,
    private readonly partners: readonly ComposerPartner[],
    private readonly actions: ManyServices,
    private readonly onLogged: () => void,
  ) {
    super(app, tools);
  }

  protected override heading(): string {
    return this.tools.services.texts.overview.logTitle(this.partners.length);
  }

  protected override content() {
    const close = (): void => this.close();
    const logged = (): void => {
      close();
      this.onLogged();
    };
    return <LogMany partners={this.partners} actions={this.actions} onLogged={logged} onClose={close} />;
  }
}

interface LogManyProps {
  readonly partners: readonly ComposerPartner[];
  readonly actions: ManyServices;
  readonly onLogged: () => void;
  readonly onClose: () => void;
}

/** Whether the contact was with each for themselves, as a mail to many is, or with all at one table; then the composer. */
export function LogMany({ partners, actions, onLogged, onClose }: LogManyProps) {
  const { services } = usePane();
  const words = services.texts.overview;
  const id = useElementId();
  const [together, setTogether] = useState(false);
  const [first] = partners;
  if (first === undefined) return null;
  const company = {
    paths: partners.map(({ path }) => path),
    draftKey: DRAFT_KEY,
    log: (request: LogRequest) => (together ? actions.logTogether(request) : actions.logEach(request)),
    plan: (paths: readonly string[], day: Day) => actions.planAll(paths, day),
  };
  const choice = (value: boolean, title: string) => (
    <label class="jour-fixe-log-many-choice">
      <input type="radio" name={id} checked={together === value} onChange={() => setTogether(value)} />
      {title}
    </label>
  );
  return (
    <>
      <p class="jour-fixe-log-many-names">{namesInWords(partners.map(({ name }) => name), services.texts)}</p>
      <span id={`${id}-how`} hidden>{words.how}</span>
      <div role="radiogroup" aria-labelledby={`${id}-how`} class="jour-fixe-log-many">
        {choice(false, words.each)}
        {choice(true, words.together)}
      </div>
      <Composer partner={first} company={company} onLogged={onLogged} onClose={onClose} />
    </>
  );
}
