import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'Se copiaron demasiados códigos de respaldo en poco tiempo. Vuelve a intentarlo en {unit, select, seconds {{count, plural, one {# segundo} many {# de segundos} other {# segundos}}} other {{count, plural, one {# minuto} many {# de minutos} other {# minutos}}}}.',
  'core.backupCodes.void': 'Este código ya no es válido. Márcalo como sin usar para copiarlo.',
  'core.backupCodes.tooMany':
    'Una entrada puede tener como máximo {backupCodes, number} códigos de respaldo. Quita algunos que ya no sean válidos.',
  'core.backupCodes.gone': 'Este código de respaldo ya no está aquí.',
} as const satisfies Translated<typeof english>
