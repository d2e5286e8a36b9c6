export const exporters = {
  'core.exporters.holdsNone': '{name} can hold none of these entries.',
  'core.exporters.noPassphrase': 'This format has no passphrase.',
  'core.exporters.passphraseNeeded': 'This format needs a passphrase.',
  'core.exporters.unknownFormat': 'This version writes no such format.',
} as const
