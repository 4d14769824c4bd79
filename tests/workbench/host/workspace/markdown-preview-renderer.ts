import { notImplemented } from '../unimplemented';
import { codeBlockPostProcessor } from './post-processors';

/** Only what makes a post processor of a code-block handler; plugins register theirs through `Plugin`. */
export class MarkdownPreviewRenderer {
  static readonly createCodeBlockPostProcessor = codeBlockPostProcessor;

  static registerPostProcessor(): never {
    return notImplemented('MarkdownPreviewRenderer.registerPostProcessor (use Plugin.registerMarkdownPostProcessor)');
  }

  static unregisterPostProcessor(): never {
    return notImplemented('MarkdownPreviewRenderer.unregisterPostProcessor');
  }
}
