import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'Frase de contraseña:',
  'cli.passphrase.newPrompt': 'Nueva frase de contraseña para la bóveda:',
  'cli.passphrase.again': 'Repítela:',
  'cli.passphrase.noTerminal':
    'La bóveda necesita su frase de contraseña: ejecuta esto en una terminal, añade --passphrase-stdin o nombra en COUNTERSIGN_PASSPHRASE_FILE un archivo que la contenga.',
  'cli.passphrase.differs': 'No coinciden.',
  'cli.passphrase.cancelled': 'Cancelado. No se cambió nada.',
  'cli.passphrase.empty':
    '{from, select, stdin {La primera línea de la entrada estándar está vacía.} file {El archivo que nombra COUNTERSIGN_PASSPHRASE_FILE está vacío.} other {No se escribió nada.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {La primera línea de la entrada estándar tiene más de {most, number} caracteres.} file {El archivo que nombra COUNTERSIGN_PASSPHRASE_FILE contiene más de {most, number} caracteres.} other {Tiene más de {most, number} caracteres.}}',
  'cli.passphrase.fileUnreadable':
    'No se puede leer el archivo que nombra COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.fileOpenToOthers':
    'Otros usuarios pueden leer el archivo que nombra COUNTERSIGN_PASSPHRASE_FILE. Limítalo a ti: chmod 600.',
  'cli.passphrase.fileTooLarge':
    'El archivo que nombra COUNTERSIGN_PASSPHRASE_FILE contiene más de {bytes, number} bytes.',
} as const satisfies Translated<typeof english>
