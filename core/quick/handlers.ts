import type { RoomHandlers } from '../dispatch.ts'
import { createTypeCode, type TypeCodeParts } from './type-code.ts'

export function createQuickHandlers(parts: TypeCodeParts): RoomHandlers<'quick'> {
  const { host, recent } = parts
  const { quick } = host
  return {
    'quick.type': createTypeCode(parts),
    'quick.recent': recent.list,
    'quick.used': ({ id }) => recent.use(id),
    'quick.show': () => quick?.show(),
    'quick.hide': () => quick?.hide(),
    'quick.openWindow': () => quick?.openWindow(),
    'quick.shortcut': () => quick?.shortcut() ?? 'off',
  }
}
