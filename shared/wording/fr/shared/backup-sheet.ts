import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'Codes de secours : {name}',
  'shared.backupSheet.noteHeading': 'Codes de secours :',
  'shared.backupSheet.unnamed': 'entrée sans nom',
  'shared.backupSheet.writtenOn': 'Écrit par Countersign le {day}',
  'shared.backupSheet.use':
    'Chaque code permet de se connecter une fois si vous perdez le téléphone ou l’ordinateur où se trouve votre application d’authentification.',
  'shared.backupSheet.keepSafe':
    'Toute personne qui a cette feuille peut s’en servir : gardez-la comme une clé.',
  'shared.backupSheet.noneLeft': 'Il ne reste aucun code inutilisé.',
  'shared.backupSheet.spent': 'Périmés :',
} as const satisfies Translated<typeof english>
