import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'La autenticación de dos factores ya está activada.',
  'refusals.twoFactor.off': 'La autenticación de dos factores está desactivada.',
  'refusals.twoFactor.notPending': 'Ninguna configuración está esperando un código.',
  'refusals.twoFactor.noDestination': 'Introduce adónde enviar los códigos.',
  'refusals.twoFactor.notYours': 'Estos ajustes pertenecen a otra persona.',
  'refusals.twoFactor.chatClosed': 'El chat necesita antes tu segundo paso.',
  'refusals.twoFactor.noRecoveryEmail': 'No hay ningún correo de recuperación.',
} as const satisfies Translated<typeof english>
