import type { Failure } from '../../application/ports/announcement';
import type { AddressRequest } from '../../application/gatherings/export-addresses';
import type { EventSheet, RoundSheet } from '../../application/gatherings/gathering-sheets';
import type { LogEventRequest, LogRoundRequest } from '../../application/gatherings/log-gathering';
import type { UseCases } from '../../application/use-cases';

/** What the lists of rounds and events need besides what every pane does. */
export interface GatheringServices {
  /** `null` where the round is no longer in the settings. */
  round(name: string, year: number): RoundSheet | null;
  /** `null` where the note is gone or has no date any more. */
  event(path: string): EventSheet | null;
  logRound(request: LogRoundRequest): Promise<Failure | null>;
  logEvent(request: LogEventRequest): Promise<Failure | null>;
  notMet(path: string, partners: readonly string[]): Promise<Failure | null>;
  openAgain(path: string, partner: string): Promise<Failure | null>;
  saveAddresses(request: AddressRequest, fileName: string): Promise<Failure | null>;
  /** The addresses as text for the clipboard. */
  addressCells(request: AddressRequest): string;
}

export function gatheringServices({ gatherings, logGathering, exportAddresses }: UseCases): GatheringServices {
  return {
    round: (name, year) => gatherings.round(name, year),
    event: (path) => gatherings.event(path),
    logRound: (request) => logGathering.logRound(request),
    logEvent: (request) => logGathering.logEvent(request),
    notMet: (path, partners) => logGathering.notMet(path, partners),
    openAgain: (path, partner) => logGathering.openAgain(path, partner),
    saveAddresses: (request, fileName) => exportAddresses.save(request, fileName),
    addressCells: (request) => exportAddresses.cells(request),
  };
}
