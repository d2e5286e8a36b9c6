import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'escribe entradas en un archivo',
  'cli.exporting.description':
    'Escribe tu bóveda, o algunas de sus entradas, en un archivo para otras aplicaciones.',
  'cli.exporting.option.format': 'uno de los formatos de abajo',
  'cli.exporting.option.out':
    'dónde escribirlo, o - para la salida estándar (por defecto: un nombre con la fecha de hoy)',
  'cli.exporting.option.only':
    'exporta solo las entradas que coinciden: palabras del emisor y del nombre de la cuenta',
  'cli.exporting.option.passwordStdin': 'lee una contraseña para el archivo de la entrada estándar',
  'cli.exporting.option.yes': 'no pregunta antes de escribir secretos sin cifrar',
  'cli.exporting.help.formats': 'Formatos:',
  'cli.exporting.help.sealedCopy':
    'toda la bóveda, cifrada: se abre con tu clave de recuperación o tu frase de contraseña',
  'cli.exporting.help.notSealed': '{name}, sin cifrar',
  'cli.exporting.help.plain':
    'Countersign pregunta antes de escribir un formato sin cifrar, a menos que añadas --yes: cualquiera que tenga el archivo puede generar todos los códigos que contiene. Los archivos reciben el modo 0600, y no se sobrescribe ningún archivo existente.',
  'cli.exporting.leftOut': 'Se omite {name}. {reason}',
  'cli.exporting.question':
    'Cualquiera que tenga este archivo puede generar todos los códigos que contiene.',
  'cli.exporting.nothingWritten': 'No se escribió nada.',
  'cli.exporting.password.prompt': 'Contraseña del archivo:',
  'cli.exporting.password.noTerminal':
    'El archivo necesita una contraseña: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.exporting.wrote': 'Se escribió {file}.',
  'cli.exporting.exists': '{file} ya existe. Elige otro lugar con --out.',
  'cli.exporting.cannotWrite': 'No se puede escribir {file}. Elige otro lugar con --out.',
} as const satisfies Translated<typeof english>
