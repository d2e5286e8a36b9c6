import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'Falta el PIN. Sin él, no hay código.',
  'core.otp.counterBased':
    'Una entrada basada en un contador (HOTP) no tiene código para un momento dado.',
  'core.otp.badMoment': 'La hora tiene que estar en milisegundos desde 1970.',
  'core.otp.timeBased':
    'Solo una entrada basada en un contador (HOTP) tiene un código para un contador.',
} as const satisfies Translated<typeof english>
