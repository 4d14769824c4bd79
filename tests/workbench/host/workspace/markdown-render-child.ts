import { Component } from '../component';

/** Something with a life inside rendered Markdown; unloaded when that goes. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}
