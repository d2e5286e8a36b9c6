import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'Una aplicación de autenticación en tu terminal: códigos de dos factores, y la autenticación de dos factores de tus cuentas.',
  'cli.program.help.passphrase':
    'Si tu bóveda tiene una frase de contraseña, Countersign la pide en la terminal. Los scripts pueden pasarla con --passphrase-stdin, o nombrar en COUNTERSIGN_PASSPHRASE_FILE un archivo que la contenga. Ese archivo solo debes poder leerlo tú (modo 0600).',
  'cli.program.help.exitCodes':
    'Códigos de salida: 0 si todo fue bien, 1 si el comando se rechazó (la salida de error dice por qué), 2 si el uso es incorrecto. Un comando que usa otros los enumera en su propia ayuda.',
  'cli.program.help.json': 'Con --json: {shape}',
  'cli.program.option.vault':
    'dónde está la bóveda: «keychain» o un archivo (por defecto: donde se encuentre)',
  'cli.program.option.passphraseStdin':
    'lee la frase de contraseña de la primera línea de la entrada estándar',
  'cli.program.option.json': 'imprime JSON',
  'cli.program.option.selfCheck':
    'comprueba que todas las partes de esta instalación funcionan e imprime lo encontrado como JSON',
  'cli.program.selfCheckAlone': 'error: --self-check no se puede usar con un comando',
  'cli.program.option.help': 'muestra esta ayuda',
  'cli.program.option.version': 'muestra la versión',
  'cli.program.argument.query': 'un ID, o palabras del emisor y del nombre de la cuenta',
  'cli.program.helpCommand': 'muestra la ayuda de un comando',
  'cli.program.badVault': 'Usa «keychain» o la ruta de un archivo.',
  'cli.program.about': '{what}: {said}',
  'cli.program.cannotWriteOutput': 'No se puede escribir en la salida estándar.',
  'cli.program.unfinished': 'El comando se detuvo antes de terminar. Vuelve a intentarlo.',
} as const satisfies Translated<typeof english>
