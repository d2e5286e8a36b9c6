import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'Le dossier de sauvegarde {path} ne répond pas.',
  'core.backups.folderGone': 'Le dossier de sauvegarde {path} est introuvable.',
  'core.backups.tooLarge': 'Le fichier dépasse 48 Mo.',
  'core.backups.failed': 'La sauvegarde n’a pas pu être faite.',
  'core.backups.gone': 'Cette sauvegarde n’existe plus.',
  'core.backups.folderInUse': 'Les sauvegardes vont déjà dans ce dossier. Choisissez-en un autre.',
  'core.backups.notKept': 'Countersign n’a pas pu relire un fichier qu’il a écrit dans {path}.',
  'core.backups.nothingToUndo': 'Il n’y a aucune restauration à annuler.',
  'core.backups.changedSince': 'Quelque chose a changé depuis ; l’annulation n’est plus possible.',
  'core.backups.wholePath': 'Saisissez le chemin complet du dossier.',
  'core.backups.tooManyEntries': 'Un coffre peut contenir au plus {entries, number} entrées.',
} as const satisfies Translated<typeof english>
