import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': 'de {host}',
  'actions.nothingFound': 'Ningún comando ni entrada con ese nombre',
  'actions.search': 'Comando o entrada',
  'actions.camera': 'Usar la cámara',
  'actions.accounts': 'Cuentas en servidores',
  'actions.addServer': 'Añadir un servidor',
  'actions.trash': 'Mostrar la papelera',
  'actions.recoveryKey': 'Mostrar la clave de recuperación',
} as const satisfies Translated<typeof english>
