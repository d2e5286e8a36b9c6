import type { names as english } from '../../en/shared/names.ts'
import type { Translated } from '../../translated.ts'

export const names = {
  'shared.names.unnamed': '未命名条目',
  'shared.names.madeBy': '{name}，来自 {server}',
} as const satisfies Translated<typeof english>
