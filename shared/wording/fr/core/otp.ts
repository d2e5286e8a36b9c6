import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'Le code PIN manque. Sans lui, il n’y a pas de code.',
  'core.otp.counterBased': 'Une entrée à compteur (HOTP) n’a pas de code pour un instant donné.',
  'core.otp.badMoment': 'L’heure doit être en millisecondes depuis 1970.',
  'core.otp.timeBased': 'Seule une entrée à compteur (HOTP) a un code pour un compteur.',
} as const satisfies Translated<typeof english>
