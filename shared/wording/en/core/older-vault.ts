export const olderVault = {
  'core.olderVault.found':
    'This vault was saved on {savedAt}, but a newer version of it was saved here on {newestAt}. Something has replaced it with an older one.',
} as const
