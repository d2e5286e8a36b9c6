/** The page says these when it has lost the program that serves it. */
export const bridge = {
  'bridge.closed': 'Countersign was closed. Start it again.',
  'bridge.internal': 'Something went wrong inside Countersign. Nothing was lost. Please try again.',
  'bridge.notice.endedSession':
    'Countersign was open in another tab with an earlier link. That tab is closed now. If it wasn’t yours, someone else may have seen what it showed.',
  'bridge.notice.tookOver':
    'Countersign was open in another tab. That tab is closed now, because only one can be open at a time.',
  'bridge.notice.linkTriedAgain':
    'Someone tried to use the link that opened this tab, and was refused. If it wasn’t you, another program or person can see your links.',
} as const
