import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'Countersign se cerró. Vuelve a iniciarlo.',
  'bridge.internal':
    'Algo salió mal dentro de Countersign. No se perdió nada. Vuelve a intentarlo.',
  'bridge.notice.endedSession':
    'Countersign estaba abierto en otra pestaña con un enlace anterior. Esa pestaña ya está cerrada. Si no era tuya, puede que otra persona haya visto lo que mostraba.',
  'bridge.notice.tookOver':
    'Countersign estaba abierto en otra pestaña. Esa pestaña ya está cerrada, porque solo puede haber una abierta a la vez.',
  'bridge.notice.linkTriedAgain':
    'Alguien intentó usar el enlace que abrió esta pestaña y se le rechazó. Si no fuiste tú, otro programa u otra persona puede ver tus enlaces.',
} as const satisfies Translated<typeof english>
