/** Lists of partners in notes and bases. */
export const enDueRows = {
  more: (count: number, all: number) => `Show ${count} more of ${all}`,
};

export type DueRowTexts = typeof enDueRows;
