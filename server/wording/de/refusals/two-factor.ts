import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'Die Zwei-Faktor-Anmeldung ist schon aktiv.',
  'refusals.twoFactor.off': 'Die Zwei-Faktor-Anmeldung ist nicht aktiv.',
  'refusals.twoFactor.notPending': 'Keine Einrichtung wartet auf einen Code.',
  'refusals.twoFactor.noDestination': 'Gib an, wohin die Codes gesendet werden sollen.',
  'refusals.twoFactor.notYours': 'Diese Einstellungen gehören jemand anderem.',
  'refusals.twoFactor.chatClosed': 'Der Chat braucht zuerst deinen zweiten Schritt.',
  'refusals.twoFactor.noRecoveryEmail':
    'Es ist keine E-Mail-Adresse zur Wiederherstellung hinterlegt.',
} as const satisfies Translated<typeof english>
