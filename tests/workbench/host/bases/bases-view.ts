import type { BasesAllOptions, BasesPropertyId, IconName } from 'obsidian';
import { Component } from '../component';
import { declareUnimplemented } from '../unimplemented';
import type { App } from '../workspace/app';
import type { BasesQueryResult } from './query-result';
import type { BasesViewConfig } from './view-config';

/** Runs a query, and feeds the view with what it gives. */
export class QueryController extends Component {
  constructor(readonly app: App) {
    super();
  }
}

/** A view of a base that a plugin brings. Its config and data are there when `onDataUpdated` is called, not before. */
export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  declare config: BasesViewConfig;
  declare allProperties: BasesPropertyId[];
  declare data: BasesQueryResult;

  constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;
  declare createFileForView: (baseFileName?: string, frontmatterProcessor?: (frontmatter: unknown) => void) => Promise<void>;
}

declareUnimplemented(BasesView, ['createFileForView']);

export interface BasesViewRegistration {
  name: string;
  icon: IconName;
  factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  options?: (config: BasesViewConfig) => BasesAllOptions[];
}

/** The kinds of views that bases can have, which plugins bring. */
export class BasesRegistry {
  /** Whether the core plugin Bases is on. */
  enabled = false;
  readonly #registrations = new Map<string, BasesViewRegistration>();

  register(viewId: string, registration: BasesViewRegistration): void {
    if (this.#registrations.has(viewId)) throw new Error(`Attempting to register an existing view type "${viewId}"`);
    this.#registrations.set(viewId, registration);
  }

  unregister(viewId: string): void {
    this.#registrations.delete(viewId);
  }

  find(viewId: string): BasesViewRegistration | null {
    return this.#registrations.get(viewId) ?? null;
  }
}
