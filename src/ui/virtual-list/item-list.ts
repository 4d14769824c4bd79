/** Lines of a list from top to bottom. An array is one; a long list makes each line when somebody looks at it. */
export interface ItemList<Item> {
  readonly length: number;
  /** `undefined` beyond the last. */
  at(index: number): Item | undefined;
}
