import { CreateBase } from './bases/create-base';
import { Agreements } from './agreements';
import type { Notifier } from './ports/announcement';
import type { ContributionStore } from './ports/contribution-store';
import { blockRows, type BlockRows } from './due/block-rows';
import { ChangeContactPerson } from './continuity/change-contact-person';
import type { Clock } from './ports/clock';
import type { LogRequest } from './composing/composed-entry';
import { Composing } from './composing/composing';
import type { DraftStore } from './ports/draft-store';
import { DueBoards } from './due/due-board';
import { ExportAddresses } from './gatherings/export-addresses';
import { FixProblem } from './problems/fix-problem';
import { Gatherings } from './gatherings/gatherings';
import { HandOverOwner } from './continuity/hand-over-owner';
import { HandoverBrief } from './continuity/handover-brief';
import { IndexKeeper } from './index-keeper';
import { LogGathering } from './gatherings/log-gathering';
import { LogContact } from './logging/log-contact';
import { NaturalDays } from './composing/natural-days';
import { NewNotes } from './new-notes/new-notes';
import { NoteActions } from './logging/note-actions';
import { noteLensOf, type NoteLens } from './note-lens';
import { NoteProblems } from './problems/note-problems';
import type { NoteSource } from './ports/note-source';
import { Overview } from './overview/overview';
import { NoteTemplates } from './new-notes/note-templates';
import type { NoteWriter } from './ports/note-writer';
import type { Pacing } from './ports/pacing';
import { partnerCardOf, type PartnerCard } from './partner-card';
import { previewWrites, type PreviewedWrite } from './composing/preview-writes';
import { RemindLater } from './logging/remind-later';
import { renameInDrafts } from './rename-in-drafts';
import { RulesInForce } from './rules-in-force';
import type { Addressee } from './ports/screens';
import type { SettingsStore } from './settings-store';
import type { SnoozeStore } from './ports/snooze-store';
import { Triage } from './logging/triage';
import type { NoteLanguage } from '../domain/channel';
import { isFormer, type Partner } from '../domain/partner';
import type { WritingRules } from '../domain/rules';
import type { BlockQuery } from '../notes/code-block/block-query';

/** What the use cases need from the world around them. */
export interface Ports {
  readonly source: NoteSource;
  readonly pacing: Pacing;
  /** `null` where nothing is kept between starts. */
  readonly store: ContributionStore | null;
  /** What reads the notes: another version may make something else of them. */
  readonly readerVersion: string;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly drafts: DraftStore;
  readonly snoozes: SnoozeStore;
  readonly settings: SettingsStore;
  readonly appLanguage: NoteLanguage;
  /** Folders of templates that the app knows of. */
  readonly templateFolders: () => readonly string[];
  /** Shows a note that was just made. */
  readonly openNote: (path: string, line?: number) => void;
}

/** Everything the plugin can do, put together from the ports. */
export class UseCases {
  readonly rules: RulesInForce;
  readonly keeper: IndexKeeper;
  readonly gatherings: Gatherings;
  readonly boards: DueBoards;
  readonly actions: NoteActions;
  readonly logContact: LogContact;
  readonly agreements: Agreements;
  readonly logGathering: LogGathering;
  readonly exportAddresses: ExportAddresses;
  readonly remindLater: RemindLater;
  readonly triage: Triage;
  readonly newNotes: NewNotes;
  readonly changeContactPerson: ChangeContactPerson;
  readonly handoverBrief: HandoverBrief;
  readonly handOverOwner: HandOverOwner;
  readonly composing: Composing;
  readonly problems: NoteProblems;
  readonly fixProblem: FixProblem;
  readonly overview: Overview;
  readonly createBase: CreateBase;
  readonly days: NaturalDays;

  constructor(readonly ports: Ports) {
    const { source, writer, clock, notifier, settings } = ports;
    const rules = new RulesInForce(ports.settings, ports.appLanguage, ports.templateFolders);
    const writing = (): WritingRules => rules.writing;
    this.rules = rules;
    this.days = new NaturalDays(ports.pacing);
    this.keeper = new IndexKeeper({ ...ports, rules: () => ({ reading: rules.reading, cadences: rules.due }) });
    this.gatherings = new Gatherings(this.keeper, clock, () => rules.due.occasions, (path) => this.boards.row(path));
    this.boards = new DueBoards(this.keeper, clock, () => ({ due: rules.due, nowSize: rules.nowSize }), ports.snoozes, () => this.gatherings.rows());
    this.actions = new NoteActions(writer, this.keeper, notifier);
    this.logContact = new LogContact(this.actions, this.keeper, source, this.boards, writing);
    this.agreements = new Agreements(this.actions, this.keeper, this.logContact, clock, writing);
    this.logGathering = new LogGathering(this.gatherings, this.logContact, this.actions, this.keeper, source, () => rules.writing);
    this.exportAddresses = new ExportAddresses(this.gatherings, writer, source, notifier, () => rules.writing.language);
    this.remindLater = new RemindLater(this.actions, this.keeper, this.boards, writing, clock, ports.snoozes);
    this.triage = new Triage(this.actions, this.keeper, clock, writing);
    this.newNotes = new NewNotes(this.actions, this.keeper, source, settings, () => rules, new NoteTemplates(source, () => settings.current().templateFolder), () => ({ day: clock.today(), time: clock.time() }), ports.openNote);
    this.changeContactPerson = new ChangeContactPerson(this.actions, this.keeper, source, this.newNotes, clock, writing);
    this.handOverOwner = new HandOverOwner(this.actions, this.keeper, source, this.boards, clock, writing);
    this.handoverBrief = new HandoverBrief(this.actions, this.keeper, source, clock, () => rules, ports.openNote);
    this.overview = new Overview(this.keeper, this.boards, this.gatherings, clock, ports.pacing, () => rules.due);
    this.problems = new NoteProblems(this.keeper, clock, ports.pacing);
    this.fixProblem = new FixProblem(this.actions, this.keeper, source, () => rules.writing);
    this.createBase = new CreateBase(this.actions, this.keeper, source, () => rules, ports.openNote);
    this.composing = new Composing(this.keeper, this.boards, clock, this.days, (target, from) => source.resolveLink(target, from), () => ({ channels: settings.current().channels, due: rules.due }));
    source.onRename((from, to) => this.followRename(from, to));
  }

  /** What was typed about a note and what was written to it moves along with it. */
  private followRename(from: string, to: string): void {
    renameInDrafts(this.ports.drafts, from, to);
    this.ports.snoozes.rename(from, to);
    this.actions.followRename(from, to);
    this.composing.followRename(from, to);
  }

  /** Takes changed settings into force: what notes mean may have changed, or only who is due. */
  async applySettings(): Promise<void> {
    this.rules.forget();
    this.boards.applyRules();
    await this.keeper.applyRules();
  }

  /** Exactly what logging would write where. */
  previewWrites(request: LogRequest): Promise<readonly PreviewedWrite[]> {
    return previewWrites(request, this.logContact, this.ports.source);
  }

  /** All who have a partner's note of their own. */
  *partners(): Iterable<Partner> {
    for (const partner of this.keeper.current.partners()) if (partner.kind === 'partner') yield partner;
  }

  /** The kinds of cooperation that the notes name, as they are written there. */
  cooperationKinds(): readonly string[] {
    const kinds = [...this.keeper.current.partners()].flatMap(({ cooperations }) => cooperations.flatMap(({ kind }) => kind ?? []));
    return [...new Set(kinds)].sort((one, other) => one.localeCompare(other));
  }

  /** Everything about a partner at a glance; `null` where there is no such partner any more. */
  partnerCard(path: string): PartnerCard | null {
    const partner = this.keeper.current.partner(path);
    return partner === null ? null : partnerCardOf(partner, this.ports.clock.today(), this.rules.due, this.boards.row(path));
  }

  /** What the line above a note says; `null` for a note of nobody. */
  noteLens(path: string): NoteLens | null {
    const index = this.keeper.current;
    const paths = index.partnersOf(path);
    // A person is spoken to at the first of their partners, as everywhere.
    const addressee = this.loggedFrom(path);
    if (paths[0] === undefined || addressee === null) return null;
    const meant = index.contribution(path)?.cooperation === null ? [addressee.path] : paths;
    const partners = meant.flatMap((partnerPath) => index.partner(partnerPath) ?? []).map((partner) => ({ partner, row: this.boards.row(partner.path) }));
    return noteLensOf({ path, addressee }, partners, this.ports.clock.today(), this.rules.due);
  }

  /** The rows that a block in the note `from` asks for. */
  blockRows(query: BlockQuery, from: string): BlockRows {
    return blockRows(query, from, this.keeper, this.boards);
  }

  hasPartners(): boolean {
    return this.keeper.current.hasPartners;
  }

  /** Names of those one may speak to about a note: the persons of the partners it belongs to. */
  personsAt(path: string): readonly string[] {
    const persons = this.keeper.current.partnersOf(path).flatMap((partner) => this.composing.partner(partner)?.persons ?? []);
    return [...new Set(persons.map(({ name }) => name))];
  }

  /** The partner that a note belongs to: the first one with whom one keeps in touch, else the first. */
  partnerOf(path: string): string | null {
    const index = this.keeper.current;
    const today = this.ports.clock.today();
    const paths = index.partnersOf(path);
    const isInTouch = (each: string): boolean => {
      const partner = index.partner(each);
      return partner !== null && !isFormer(partner, today);
    };
    return paths.find(isInTouch) ?? paths[0] ?? null;
  }

  /** As `addresseeOf`, where an entry may go into the note of a cooperation as well. */
  loggedFrom(path: string): Addressee | null {
    const addressee = this.addresseeOf(path);
    if (addressee !== null) return addressee;
    // One that stands where another was before it was renamed is not that one.
    if (this.keeper.current.contribution(path) === null) return null;
    return this.composing.partner(path) === null ? null : { path, person: null };
  }

  /** With whom a contact is logged from a note: the partner whose note it is, or the person at the first of their partners. */
  addresseeOf(path: string): Addressee | null {
    const note = this.keeper.current.contribution(path);
    if (note === null || (note.partner === null && note.person === null)) return null;
    const [partner] = this.keeper.current.partnersOf(path);
    if (partner === undefined) return null;
    return { path: partner, person: partner === path ? null : note.name };
  }
}
