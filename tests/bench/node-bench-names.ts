/** What is measured in Node, in the order in which it is. */
export const NODE_BENCHES = ['limits', 'index', 'no-concern', 'board', 'search', 'log', 'change'] as const;
