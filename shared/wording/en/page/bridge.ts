/** What the page says when it has lost the program that serves it. */
export const bridge = {
  'bridge.closed': 'Countersign was closed. Start it again.',
  'bridge.internal': 'Something went wrong inside Countersign. Nothing was lost. Please try again.',
  'bridge.notice.endedSession':
    'Countersign was open in another tab under an earlier link. That tab is closed now. If it wasn’t yours, somebody else may have seen what it showed.',
  'bridge.notice.tookOver':
    'Countersign was open in another tab, which is closed now: only one is open at a time.',
  'bridge.notice.linkTriedAgain':
    'Somebody followed the link that opened this tab. They were refused. If it wasn’t you, another program or person can see your links.',
} as const
