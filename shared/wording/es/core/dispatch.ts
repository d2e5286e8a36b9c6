import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersign no tiene ese método.',
  'core.dispatch.internal': 'Algo salió mal dentro de Countersign.',
  'core.dispatch.locked': 'Countersign está bloqueado. Desbloquéalo antes.',
  'core.dispatch.absent': 'Aún no hay ninguna bóveda.',
  'core.dispatch.unavailable': 'La bóveda no se puede leer en este momento.',
  'core.dispatch.badSender': 'Esta llamada no vino de la ventana de Countersign.',
  'core.dispatch.badInput': '{method}: {path} no es válido.',
  'core.dispatch.noInput': '{method}: la entrada de datos no es válida.',
} as const satisfies Translated<typeof english>
