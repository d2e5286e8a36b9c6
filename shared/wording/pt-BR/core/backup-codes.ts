import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'Códigos de backup demais foram copiados em pouco tempo. Tente de novo em {unit, select, seconds {{count, plural, one {# segundo} many {# de segundos} other {# segundos}}} other {{count, plural, one {# minuto} many {# de minutos} other {# minutos}}}}.',
  'core.backupCodes.void': 'Este código não é mais válido. Marque-o como não usado para copiá-lo.',
  'core.backupCodes.tooMany':
    'Uma entrada pode ter no máximo {backupCodes, number} códigos de backup. Remova alguns que não são mais válidos.',
  'core.backupCodes.gone': 'Este código de backup não está mais aqui.',
} as const satisfies Translated<typeof english>
