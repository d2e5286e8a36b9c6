import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'La double authentification est déjà activée.',
  'refusals.twoFactor.off': 'La double authentification est désactivée.',
  'refusals.twoFactor.notPending': 'Aucune configuration n’attend de code.',
  'refusals.twoFactor.noDestination': 'Indiquez où envoyer les codes.',
  'refusals.twoFactor.notYours': 'Ces réglages appartiennent à quelqu’un d’autre.',
  'refusals.twoFactor.chatClosed': 'La messagerie a d’abord besoin de votre seconde étape.',
  'refusals.twoFactor.noRecoveryEmail': 'Aucune adresse e-mail de récupération n’est définie.',
} as const satisfies Translated<typeof english>
