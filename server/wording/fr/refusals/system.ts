import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'Une erreur s’est produite sur le serveur.',
  'refusals.system.busy': 'Le serveur est occupé. Réessayez dans un instant.',
  'refusals.system.noDatabase': 'La base de données est inaccessible pour l’instant.',
  'refusals.system.noRedis': 'Redis est inaccessible pour l’instant.',
  'refusals.system.secretUnreadable': 'Un secret conservé est illisible pour l’instant.',
  'refusals.system.emailNotSent': 'L’e-mail n’a pas pu être envoyé.',
  'refusals.system.smsNotSent': 'Le SMS n’a pas pu être envoyé.',
  'refusals.system.noEmail': 'L’envoi d’e-mails n’est pas configuré sur ce serveur.',
  'refusals.system.noSms': 'L’envoi de SMS n’est pas configuré sur ce serveur.',
} as const satisfies Translated<typeof english>
