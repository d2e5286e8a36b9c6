import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'Il reste peu de codes de secours',
  'core.notices.fewCodes.named':
    '{count, plural, =0 {{name} n’a plus aucun code de secours inutilisé.} one {{name} n’a plus qu’un code de secours inutilisé.} many {{name} n’a plus que # de codes de secours inutilisés.} other {{name} n’a plus que # codes de secours inutilisés.}} Demandez-en de nouveaux avant d’en avoir besoin.',
  'core.notices.fewCodes.unnamed':
    '{count, plural, =0 {L’un de vos comptes n’a plus aucun code de secours inutilisé.} one {L’un de vos comptes n’a plus qu’un code de secours inutilisé.} many {L’un de vos comptes n’a plus que # de codes de secours inutilisés.} other {L’un de vos comptes n’a plus que # codes de secours inutilisés.}} Demandez-en de nouveaux avant d’en avoir besoin.',
  'core.notices.fewCodes.several':
    '{count, number} de vos comptes n’ont plus que quelques codes de secours inutilisés. Demandez-en de nouveaux avant d’en avoir besoin.',
  'core.notices.backupFailed': 'Votre sauvegarde a échoué',
  'core.notices.backupFailed.text':
    'Vos dernières modifications ne sont pas encore sauvegardées. Ouvrez Countersign pour savoir pourquoi.',
  'core.notices.clockOff': 'L’horloge de cet ordinateur est décalée',
  'core.notices.clockOff.text':
    'Des serveurs pourraient refuser vos codes. Ouvrez Countersign pour les corriger.',
  'core.notices.older': 'Votre coffre n’est pas la version la plus récente',
  'core.notices.older.text':
    'Une version plus ancienne l’a remplacé. Ouvrez Countersign pour choisir laquelle garder.',
  'core.notices.unreadable': 'Votre coffre est illisible',
  'core.notices.unreadable.text': 'Ouvrez Countersign pour savoir pourquoi et que faire.',
} as const satisfies Translated<typeof english>
