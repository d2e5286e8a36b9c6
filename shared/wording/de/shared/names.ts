import type { names as english } from '../../en/shared/names.ts'
import type { Translated } from '../../translated.ts'

export const names = {
  'shared.names.unnamed': 'ein Eintrag ohne Namen',
  'shared.names.madeBy': '{name} von {server}',
} as const satisfies Translated<typeof english>
