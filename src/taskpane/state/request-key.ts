/** What the pane can be asked for, in the order in which it offers them. Each has its own state, services and views. */
export const requestKeys = ['mutualisation', 'months', 'appropriation', 'budget', 'simulation'] as const;

export type RequestKey = (typeof requestKeys)[number];
