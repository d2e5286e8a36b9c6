import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': 'Aún no hay ninguna bóveda. Crea una con `countersign add`.',
  'cli.vault.createdInFile':
    'Se creó una bóveda nueva en el archivo {file}. Para ver su clave de recuperación, ejecuta `{command}`.',
  'cli.vault.createdInKeychain':
    'Se creó una bóveda nueva en {keychain}. Para ver su clave de recuperación, ejecuta `{command}`.',
  'cli.vault.unavailable': 'La bóveda no se puede leer en este momento.',
  'cli.vault.previousIsWhole':
    '{problem} Para volver a la versión anterior, ejecuta `countersign ui`.',
  'cli.vault.orUseFile': '{problem} Para usar un archivo en su lugar, añade --vault y su ruta.',
  'cli.vault.older':
    '{problem} Para abrirla de todos modos, ejecuta `countersign open-older --as-it-is`.',
  'cli.vault.olderWithBackup':
    '{problem} Para restaurar la copia de seguridad del {moment}, ejecuta `countersign open-older --newest-backup`. Para abrirla de todos modos, ejecuta `countersign open-older --as-it-is`.',
} as const satisfies Translated<typeof english>
