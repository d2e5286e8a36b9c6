import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting':
    'Countersign a été verrouillé entre-temps ; rien n’a donc été écrit.',
  'core.host.pageCopies': 'La page copie cela elle-même.',
  'core.host.inProgress': 'C’est déjà en cours.',
  'core.host.cancelled': 'Cela a été annulé.',
  'core.host.lockedMeanwhile': 'Countersign a été verrouillé ; cela a donc été arrêté.',
  'core.host.process.practiceServer': 'Serveur d’entraînement Countersign',
  'core.host.process.import': 'Importation Countersign',
  'core.host.noSuchPage': 'Introuvable.',
  'core.host.closed': 'Countersign a été fermé.',
} as const satisfies Translated<typeof english>
