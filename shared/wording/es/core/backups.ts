import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'La carpeta de copias de seguridad {path} no responde.',
  'core.backups.folderGone': 'La carpeta de copias de seguridad {path} no está.',
  'core.backups.tooLarge': 'El archivo pesa más de 48 MB.',
  'core.backups.failed': 'No se pudo hacer la copia de seguridad.',
  'core.backups.gone': 'Esta copia de seguridad ya no está.',
  'core.backups.folderInUse': 'Las copias de seguridad ya van a esta carpeta. Elige otra.',
  'core.backups.notKept': 'Countersign no pudo volver a leer un archivo que escribió en {path}.',
  'core.backups.nothingToUndo': 'No hay ninguna restauración que deshacer.',
  'core.backups.changedSince': 'Algo cambió desde entonces, así que esto ya no se puede deshacer.',
  'core.backups.wholePath': 'Introduce la ruta completa de la carpeta.',
  'core.backups.tooManyEntries': 'Una bóveda puede tener como máximo {entries, number} entradas.',
} as const satisfies Translated<typeof english>
