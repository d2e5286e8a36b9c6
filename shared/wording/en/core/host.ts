export const host = {
  'core.host.lockedBeforeWriting':
    'Countersign was locked in the meantime, so nothing was written.',
  'core.host.pageCopies': 'The page copies this itself.',
  'core.host.inProgress': 'This is already in progress.',
  'core.host.cancelled': 'This was canceled.',
  'core.host.lockedMeanwhile': 'Countersign was locked, so this was stopped.',
  /** The system’s list of processes shows these names. */
  'core.host.process.practiceServer': 'Countersign practice server',
  'core.host.process.import': 'Countersign import',
  'core.host.noSuchPage': 'Not found.',
  'core.host.closed': 'Countersign was closed.',
} as const
