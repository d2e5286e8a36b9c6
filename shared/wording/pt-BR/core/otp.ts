import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'Falta o PIN. Sem ele, não há código.',
  'core.otp.counterBased': 'Uma entrada baseada em contador (HOTP) não tem código para um momento.',
  'core.otp.badMoment': 'A hora precisa estar em milissegundos desde 1970.',
  'core.otp.timeBased': 'Só uma entrada baseada em contador (HOTP) tem código para um contador.',
} as const satisfies Translated<typeof english>
