import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': 'Segundo factor',
  'prove.way.entry': 'Código de tu bóveda',
  'prove.way.authenticator': 'Código de otra aplicación de autenticación',
  'prove.way.message':
    '{method, select, sms {Código por SMS} email {Código por correo} message {Código por SMS o correo} other {}}',
  'prove.way.filedBackupCode': 'Código de respaldo siguiente de tu bóveda (quedan: {left})',
  'prove.way.backupCode': 'Escribir un código de respaldo',
  'prove.backupCode': 'Código de respaldo',
  'prove.backupCode.hint':
    'Funciona una sola vez. Dan igual los espacios, los guiones y las mayúsculas.',
  'prove.entry.filledIn':
    'El código de <bdi>{entry}</bdi> ya está puesto. <anchor>Usar otra entrada</anchor>',
  'prove.entry.likely': 'Parecidas a esta cuenta',
  'prove.entry.others': 'Todas las demás entradas',
  'prove.entry.willBeLinked': 'Se vinculará a esta cuenta',
  'prove.entry.none': 'Ninguna entrada coincide',
  'prove.waitsForCode':
    'Countersign nunca envía el mismo código dos veces, así que puede que tenga que esperar al siguiente.',
  'prove.send': 'Enviar un código',
  'prove.sendAgain': 'Enviar otra vez',
  'prove.sent': 'Se envió un código.',
  'prove.sentTo': 'Se envió un código a {destination}.',
  'prove.stillValid': 'El código enviado antes sigue sirviendo.',
  'prove.stillValidTo': 'El código enviado antes a {destination} sigue sirviendo.',
  'prove.expires': 'Caduca en {countdown}.',
  'prove.expired': 'Ha caducado. Envía otro.',
} as const satisfies Translated<typeof english>
