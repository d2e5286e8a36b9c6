export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'Too many backup codes were copied in a short time. Try again in {unit, select, seconds {{count, plural, one {# second} other {# seconds}}} other {{count, plural, one {# minute} other {# minutes}}}}.',
  'core.backupCodes.void': 'This code is no longer valid. Mark it as unused to copy it.',
  'core.backupCodes.tooMany':
    'An entry can have at most {backupCodes, number} backup codes. Remove some that are no longer valid.',
  'core.backupCodes.gone': 'This backup code is no longer here.',
} as const
