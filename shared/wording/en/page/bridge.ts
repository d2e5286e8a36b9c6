/** What the page says when it has lost the program that serves it. */
export const bridge = {
  'bridge.closed': 'Countersign was closed. Start it again.',
} as const
