import { PreactModal } from '../preact-modal';
import { QuickLog } from './quick-log';

/** Logs from one line, and shows before what will be written. */
export class QuickLogModal extends PreactModal {
  protected override heading(): string {
    return this.tools.services.texts.quickLog.title;
  }

  protected override content() {
    return <QuickLog onDone={() => this.close()} />;
  }
}
