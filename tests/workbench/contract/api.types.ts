import type * as Obsidian from 'obsidian';
import type { ImplementedAdapter } from '../host/adapter';
import type { Component } from '../host/component';
import type { Events } from '../host/events';
import type { FileManager } from '../host/file-manager';
import type { TAbstractFile, TFile, TFolder } from '../host/files';
import type * as frontmatter from '../host/frontmatter';
import type * as fuzzy from '../host/fuzzy';
import type * as links from '../host/links';
import type { MetadataCache } from '../host/metadata-cache';
import type { Vault } from '../host/vault';

/**
 * Nothing here runs; it has to compile. The host's classes and functions are held against Obsidian's typings: each
 * member that exists in both must be usable as Obsidian says. The types that refer to each other across all classes
 * (a `TFile` knows its `Vault`) are taken as the host's, or one gap would make all of them differ.
 */
type HostTypes<T> = T extends (...args: infer A) => infer R ? (...args: { [K in keyof A]: HostType<A[K]> }) => HostType<R> : HostType<T>;

type HostType<T> =
  T extends Obsidian.TFile ? TFile
  : T extends Obsidian.TFolder ? TFolder
  : T extends Obsidian.TAbstractFile ? TAbstractFile
  : T extends Obsidian.Vault ? Vault
  : T extends Promise<infer V> ? Promise<HostType<V>>
  : T extends (infer E)[] ? HostType<E>[]
  : T extends (...args: infer A) => infer R ? (...args: { [K in keyof A]: HostType<A[K]> }) => HostType<R>
  : T;

/** The members of Obsidian's class that the host's class has too; overloads cannot be mapped, nor type parameters. */
type Shared<Real, Host> = { [K in Exclude<keyof Real & keyof Host, 'on' | 'registerDomEvent' | 'addChild' | 'removeChild'>]: HostTypes<Real[K]> };

function holds<Expected>(_host: Expected): void {
  // The compiler is the test.
}

declare const host: {
  adapter: ImplementedAdapter;
  component: Component;
  events: Events;
  fileManager: FileManager;
  metadataCache: MetadataCache;
  vault: Vault;
  file: TFile;
  folder: TFolder;
};

holds<Shared<Obsidian.Component, Component>>(host.component);
holds<Pick<Obsidian.Component, 'registerDomEvent'>>(host.component);
holds<(child: Component) => Component>({} as Component['addChild']);
holds<(child: Component) => Component>({} as Component['removeChild']);
holds<Shared<Obsidian.Events, Events>>(host.events);
holds<Pick<Obsidian.Events, 'on'>>(host.events);
holds<Shared<Obsidian.FileManager, FileManager>>(host.fileManager);
holds<Shared<Obsidian.MetadataCache, MetadataCache>>(host.metadataCache);
holds<Shared<Obsidian.Vault, Vault>>(host.vault);
holds<Shared<Obsidian.TFile, TFile>>(host.file);
holds<Shared<Obsidian.TFolder, TFolder>>(host.folder);
holds<Shared<Obsidian.DataAdapter, ImplementedAdapter>>(host.adapter);
holds<Pick<typeof Obsidian, 'getFrontMatterInfo' | 'parseYaml' | 'stringifyYaml' | 'parseFrontMatterEntry' | 'parseFrontMatterStringArray' | 'parseFrontMatterAliases' | 'parseFrontMatterTags' | 'getAllTags'>>({} as typeof frontmatter);
holds<Pick<typeof Obsidian, 'prepareFuzzySearch' | 'prepareSimpleSearch' | 'sortSearchResults'>>({} as typeof fuzzy);
holds<Pick<typeof Obsidian, 'parseLinktext' | 'getLinkpath' | 'normalizePath'>>({} as typeof links);

/** What Obsidian's classes have and the host's have not; to be used, it has to leave this list. */
type Missing<Real, Host> = Exclude<keyof Real, keyof Host>;

holds<Record<Missing<Obsidian.Vault, Vault>, true>>({ createBinary: true, readBinary: true, getResourcePath: true, modifyBinary: true, appendBinary: true, copy: true });
holds<Record<Missing<Obsidian.DataAdapter, ImplementedAdapter>, true>>({ readBinary: true, writeBinary: true, appendBinary: true, getResourcePath: true, copy: true });
holds<Record<Missing<Obsidian.FileManager, FileManager>, true>>({ getAvailablePathForAttachment: true });
holds<Record<Missing<Obsidian.MetadataCache, MetadataCache>, true>>({});
holds<Record<Missing<Obsidian.Component, Component>, true>>({});
holds<Record<Missing<Obsidian.Events, Events>, true>>({});
holds<Record<Missing<Obsidian.TAbstractFile, TAbstractFile>, true>>({});
holds<Record<Missing<Obsidian.TFile, TFile>, true>>({});
holds<Record<Missing<Obsidian.TFolder, TFolder>, true>>({});
