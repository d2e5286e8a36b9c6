import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'Códigos de respaldo: {name}',
  'shared.backupSheet.noteHeading': 'Códigos de respaldo:',
  'shared.backupSheet.unnamed': 'entrada sin nombre',
  'shared.backupSheet.writtenOn': 'Escrito por Countersign el {day}',
  'shared.backupSheet.use':
    'Cada código te permite iniciar sesión una vez si pierdes el teléfono o el equipo con tu aplicación de autenticación.',
  'shared.backupSheet.keepSafe':
    'Cualquiera que tenga esta hoja puede usarlos, así que guárdala como una llave.',
  'shared.backupSheet.noneLeft': 'No queda ningún código sin usar.',
  'shared.backupSheet.spent': 'Ya no válidos:',
} as const satisfies Translated<typeof english>
