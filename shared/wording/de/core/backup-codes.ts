import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'In kurzer Zeit wurden zu viele Backup-Codes kopiert. Versuch es in {unit, select, seconds {{count, plural, one {# Sekunde} other {# Sekunden}}} other {{count, plural, one {# Minute} other {# Minuten}}}} noch einmal.',
  'core.backupCodes.void':
    'Dieser Code ist nicht mehr gültig. Markiere ihn als unbenutzt, um ihn zu kopieren.',
  'core.backupCodes.tooMany':
    'Ein Eintrag kann höchstens {backupCodes, number} Backup-Codes haben. Entferne einige, die nicht mehr gültig sind.',
  'core.backupCodes.gone': 'Dieser Backup-Code ist nicht mehr hier.',
} as const satisfies Translated<typeof english>
