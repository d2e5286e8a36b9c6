import type { names as english } from '../../en/shared/names.ts'
import type { Translated } from '../../translated.ts'

export const names = {
  'shared.names.unnamed': 'عنصر بلا اسم',
  'shared.names.madeBy': '{name} من {server}',
} as const satisfies Translated<typeof english>
