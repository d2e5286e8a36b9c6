import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'Abrir Countersign',
  'core.tray.quick': 'Acceso rápido',
  'core.tray.scan': 'Escanear la pantalla',
  'core.tray.lock': 'Bloquear',
  'core.tray.quit': 'Salir de Countersign',
  'core.tray.copies': 'Copia el código',
  'core.tray.nonePinned': 'Fija una entrada para copiar aquí su código',
  'core.tray.more': '{count, plural, one {# más…} many {# más…} other {# más…}}',
  'core.tray.withCode': '{name}: {code}',
  'core.tray.notCopied': 'No se pudo copiar el código',
} as const satisfies Translated<typeof english>
