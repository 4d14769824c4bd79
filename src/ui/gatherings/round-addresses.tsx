import type { RoundSheet } from '../../application/gatherings/gathering-sheets';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import { usePane } from '../pane-context';
import { roundName } from '../words/gathering-words';
import type { GatheringServices } from './gathering-services';

interface RoundAddressesProps {
  readonly sheet: RoundSheet;
  /** Those whose addresses are wanted. */
  readonly meant: readonly Recipient[];
  readonly actions: GatheringServices;
}

/** Hands out addresses for labels, and says how many have none. */
export function RoundAddresses({ sheet, meant, actions }: RoundAddressesProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.gathering;
  const { name, days, provisional } = sheet;
  const recipients = meant.filter(({ address }) => address !== null).map(({ path }) => path);
  const request = { name, year: days.year, recipients };
  const missing = meant.length - recipients.length;
  const disabled = provisional || recipients.length === 0;
  return (
    <div class="jour-fixe-gathering-exports">
      {missing > 0 && <span class="jour-fixe-gathering-hint">{words.withoutAddress(missing)}</span>}
      <button type="button" disabled={disabled} onClick={() => void actions.saveAddresses(request, words.roundTitle(roundName(name, texts), days.year))}>
        {words.saveAddresses(recipients.length)}
      </button>
      <button type="button" disabled={disabled} onClick={() => host.copy(actions.addressCells(request), words.copied(recipients.length))}>
        {words.copyAddresses}
      </button>
    </div>
  );
}
