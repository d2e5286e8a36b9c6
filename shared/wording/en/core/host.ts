export const host = {
  'core.host.lockedBeforeWriting':
    'Countersign was locked in the meantime, so nothing was written.',
  'core.host.pageCopies': 'The page copies this itself.',
  'core.host.inProgress': 'That is already in progress.',
  'core.host.cancelled': 'It was cancelled.',
  'core.host.lockedMeanwhile': 'Countersign was locked, so this was stopped.',
  'core.host.closed': 'Countersign was closed.',
} as const
