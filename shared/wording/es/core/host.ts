import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting':
    'Countersign se bloqueó mientras tanto, así que no se escribió nada.',
  'core.host.pageCopies': 'La propia página copia esto.',
  'core.host.inProgress': 'Esto ya está en curso.',
  'core.host.cancelled': 'Esto se canceló.',
  'core.host.lockedMeanwhile': 'Countersign se bloqueó, así que esto se detuvo.',
  'core.host.process.practiceServer': 'Servidor de práctica de Countersign',
  'core.host.process.import': 'Importación de Countersign',
  'core.host.noSuchPage': 'No encontrado.',
  'core.host.closed': 'Countersign se cerró.',
} as const satisfies Translated<typeof english>
