import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'Die PIN fehlt. Ohne sie gibt es keinen Code.',
  'core.otp.counterBased':
    'Ein zählerbasierter Eintrag (HOTP) hat keinen Code für einen Zeitpunkt.',
  'core.otp.badMoment': 'Die Zeit muss in Millisekunden seit 1970 angegeben sein.',
  'core.otp.timeBased':
    'Nur ein zählerbasierter Eintrag (HOTP) hat einen Code für einen Zählerstand.',
} as const satisfies Translated<typeof english>
