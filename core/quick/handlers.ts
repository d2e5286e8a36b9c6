import type { RoomHandlers } from '../dispatch.ts'
import { createTypeCode, type TypeCodeParts } from './type-code.ts'

interface QuickParts extends TypeCodeParts {
  readonly noteCodeUse: () => void
}

export function createQuickHandlers(parts: QuickParts): RoomHandlers<'quick'> {
  const { host, recent, noteCodeUse } = parts
  const { quick } = host
  return {
    'quick.type': createTypeCode(parts),
    // Quick access asks for them whenever it is opened.
    'quick.recent': () => {
      noteCodeUse()
      return recent.list()
    },
    'quick.used': ({ id }) => recent.use(id),
    'quick.show': () => quick?.show(),
    'quick.hide': () => quick?.hide(),
    'quick.openWindow': () => quick?.openWindow(),
    'quick.shortcut': () => quick?.shortcut() ?? 'off',
  }
}
