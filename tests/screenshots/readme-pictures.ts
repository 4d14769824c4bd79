/** The pictures that stand in the README, as view and form. */
export const README_PICTURES: readonly string[] = ['composer-light', 'partner-card-dark', 'overview-wide', 'code-block-phone'];
