/** What is measured in Node, in the order in which it is. */
export const NODE_BENCHES = ['limits', 'index', 'start', 'tasks', 'no-concern', 'board', 'search', 'log', 'change', 'shared', 'texts'] as const;
