import type { names as english } from '../../en/shared/names.ts'
import type { Translated } from '../../translated.ts'

export const names = {
  'shared.names.unnamed': 'una entrada sin nombre',
  'shared.names.madeBy': '{name} de {server}',
} as const satisfies Translated<typeof english>
