import { DEFAULT_CHANNELS } from '../../src/settings/default-channels';

/** The channels that tests read and write with: those that stand in the settings at first. */
export const CHANNELS = DEFAULT_CHANNELS;
