import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': 'Il n’y a pas encore de coffre. Créez-en un avec `countersign add`.',
  'cli.vault.createdInFile':
    'Nouveau coffre créé dans le fichier {file}. Pour voir sa clé de récupération, lancez `{command}`.',
  'cli.vault.createdInKeychain':
    'Nouveau coffre créé dans le trousseau ({keychain}). Pour voir sa clé de récupération, lancez `{command}`.',
  'cli.vault.unavailable': 'Le coffre est illisible pour l’instant.',
  'cli.vault.previousIsWhole':
    '{problem} Pour revenir à la version précédente, lancez `countersign ui`.',
  'cli.vault.orUseFile':
    '{problem} Pour utiliser plutôt un fichier, ajoutez --vault et son chemin.',
  'cli.vault.older':
    '{problem} Pour l’ouvrir quand même, lancez `countersign open-older --as-it-is`.',
  'cli.vault.olderWithBackup':
    '{problem} Pour restaurer la sauvegarde du {moment}, lancez `countersign open-older --newest-backup`. Pour l’ouvrir quand même, lancez `countersign open-older --as-it-is`.',
} as const satisfies Translated<typeof english>
