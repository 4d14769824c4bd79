import type { Failure, Notifier } from '../ports/announcement';
import { freeNames } from '../free-names';
import type { Gatherings } from './gatherings';
import { NoteExists, type NoteWriter } from '../ports/note-writer';
import type { NoteSource } from '../ports/note-source';
import type { NoteLanguage } from '../../domain/channel';
import { addressCells, addressFile, type Addressed } from '../../exchange/address-list';

/** Whose addresses are wanted. */
export interface AddressRequest {
  readonly name: string;
  readonly year: number;
  /** The recipients' paths. */
  readonly recipients: readonly string[];
}

/**
 * Hands out the addresses of a greeting round for labels: as a file beside new notes, or as text to paste. Whoever has
 * no address gets no label.
 */
export class ExportAddresses {
  constructor(
    private readonly gatherings: Gatherings,
    private readonly writer: NoteWriter,
    private readonly source: NoteSource,
    private readonly notifier: Notifier,
    private readonly language: () => NoteLanguage,
  ) {}

  /** What goes to the clipboard. */
  cells(request: AddressRequest): string {
    return addressCells(this.addresses(request), this.language());
  }

  /**
   * Saves a CSV file under a name that is free, so that none is ever overwritten.
   *
   * @param fileName the name without number and ending.
   */
  async save(request: AddressRequest, fileName: string): Promise<Failure | null> {
    const addresses = this.addresses(request);
    const name = fileName.replace(/[\\/:*?"<>|#^[\]]/g, ' ').trim();
    const text = addressFile(addresses, this.language());
    for (const path of freeNames(this.source.folderForNew(), name, 'csv')) {
      try {
        await this.writer.create(path, text);
      } catch (error) {
        if (error instanceof NoteExists) continue;
        return this.fail({ kind: 'unexpected', path, message: error instanceof Error ? error.message : String(error) });
      }
      this.notifier.announce({ kind: 'exported', path, count: addresses.length });
      return null;
    }
    return this.fail({ kind: 'exists', path: `${name}.csv` });
  }

  private addresses({ name, year, recipients }: AddressRequest): Addressed[] {
    const all = this.gatherings.round(name, year)?.recipients ?? [];
    const wanted = new Set(recipients);
    return all
      .filter(({ path, address, provisional }) => wanted.has(path) && address !== null && !provisional)
      .map(({ homeName, person, address }) => ({ name: homeName, person: person?.name ?? null, address }));
  }

  private fail(failure: Failure): Failure {
    this.notifier.announce({ kind: 'refused', failure });
    return failure;
  }
}
