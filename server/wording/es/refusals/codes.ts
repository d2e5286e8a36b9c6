import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'Introduce un código.',
  'refusals.codes.giveOne': 'Envía {code} o {backupCode}, pero no ambos.',
  'refusals.codes.wrong': 'Este código no es correcto.',
  'refusals.codes.expired': 'Este código ha caducado. Pide otro nuevo.',
  'refusals.codes.tooManyTries': 'Demasiados intentos. Espera antes de volver a intentarlo.',
  'refusals.codes.tooManyRequests':
    'Lo has pedido demasiadas veces. Espera antes de volver a pedirlo.',
  'refusals.codes.factorDisabled':
    'Demasiados códigos incorrectos. Usa un código de respaldo o pide que un administrador restablezca la autenticación de dos factores.',
  'refusals.codes.noneToSend':
    'Una aplicación de autenticación genera sus propios códigos, así que no hay ninguno que enviar.',
} as const satisfies Translated<typeof english>
