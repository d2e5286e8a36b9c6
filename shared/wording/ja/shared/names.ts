import type { names as english } from '../../en/shared/names.ts'
import type { Translated } from '../../translated.ts'

export const names = {
  'shared.names.unnamed': '名前のないエントリ',
  'shared.names.madeBy': '{server}の{name}',
} as const satisfies Translated<typeof english>
