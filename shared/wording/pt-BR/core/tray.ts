import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'Abrir o Countersign',
  'core.tray.quick': 'Acesso rápido',
  'core.tray.scan': 'Escanear a tela',
  'core.tray.lock': 'Bloquear',
  'core.tray.quit': 'Encerrar o Countersign',
  'core.tray.copies': 'Copia o código',
  'core.tray.nonePinned': 'Fixe uma entrada para copiar o código dela aqui',
  'core.tray.more': '{count, plural, one {mais #…} many {mais #…} other {mais #…}}',
  'core.tray.withCode': '{name}: {code}',
  'core.tray.notCopied': 'Não foi possível copiar o código',
} as const satisfies Translated<typeof english>
