import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'Trop de codes de secours ont été copiés en peu de temps. Réessayez dans {unit, select, seconds {{count, plural, one {# seconde} many {# de secondes} other {# secondes}}} other {{count, plural, one {# minute} many {# de minutes} other {# minutes}}}}.',
  'core.backupCodes.void': 'Ce code est périmé. Marquez-le comme inutilisé pour le copier.',
  'core.backupCodes.tooMany':
    'Une entrée peut avoir au plus {backupCodes, number} codes de secours. Retirez ceux qui sont périmés.',
  'core.backupCodes.gone': 'Ce code de secours n’est plus ici.',
} as const satisfies Translated<typeof english>
