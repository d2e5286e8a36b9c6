import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'Accès rapide',
  'quick.search': 'Rechercher dans vos codes',
  'quick.empty': 'Il n’y a pas encore d’entrées.',
  'quick.nothingFound': 'Aucune entrée ne correspond.',
  'quick.notOpen':
    'L’accès rapide ne peut pas ouvrir votre coffre. Ouvrez Countersign pour savoir pourquoi.',
  'quick.openMain': 'Ouvrir Countersign',
  'quick.noBackupCode': 'Cette entrée n’a aucun code de secours inutilisé.',
  'quick.copiedInstead': '{why} Le code a été copié à la place.',
  'quick.copyBackupCode': 'Copier le code de secours',
  'quick.confirm': 'Saisissez votre phrase de passe pour copier un code de secours de {name}',
  'quick.keys.copy': '<kbd>{keys}</kbd> Copier',
  'quick.keys.next': '<kbd>{keys}</kbd> Code suivant',
  'quick.keys.type': '<kbd>{keys}</kbd> Taper',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> Code de secours',
  'quick.keys.scan': '<kbd>{keys}</kbd> Scanner l’écran',
  'quick.keys.hide': '<kbd>{keys}</kbd> Fermer',
} as const satisfies Translated<typeof english>
