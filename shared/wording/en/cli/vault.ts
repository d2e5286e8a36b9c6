/** The command line says these when it opens the vault. */
export const vault = {
  'cli.vault.absent': 'There is no vault yet. Create one with `countersign add`.',
  'cli.vault.createdInFile':
    'Created a new vault in the file {file}. To see its recovery key, run `{command}`.',
  'cli.vault.createdInKeychain':
    'Created a new vault in {keychain}. To see its recovery key, run `{command}`.',
  'cli.vault.unavailable': 'The vault can’t be read right now.',
  'cli.vault.previousIsWhole':
    '{problem} To go back to the previous version, run `countersign ui`.',
  'cli.vault.orUseFile': '{problem} To use a file instead, add --vault and its path.',
  'cli.vault.older': '{problem} To open it anyway, run `countersign open-older --as-it-is`.',
  'cli.vault.olderWithBackup':
    '{problem} To restore the backup from {moment}, run `countersign open-older --newest-backup`. To open it anyway, run `countersign open-older --as-it-is`.',
} as const
