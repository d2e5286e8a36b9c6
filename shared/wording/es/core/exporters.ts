import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name} no admite ninguna de estas entradas.',
  'core.exporters.noPassphrase': 'Este formato no usa contraseña.',
  'core.exporters.passphraseNeeded': 'Este formato necesita una contraseña.',
  'core.exporters.unknownFormat': 'Countersign no exporta ese formato.',
  'core.exporters.aegisSealed': 'Aegis, con contraseña',
  'core.exporters.otpauthList': 'Enlaces de configuración',
  'core.exporters.sheet': 'Una hoja para imprimir',
  'core.exporters.noAlgorithm': 'Este formato no admite {algorithm}.',
  'core.exporters.noType':
    '{format} no admite {type, select, totp {códigos basados en el tiempo} hotp {códigos basados en un contador} steam {códigos de Steam} motp {códigos de Mobile-OTP} other {códigos de Yandex}}.',
  'core.exporters.periods': '{format} no admite este periodo.',
  'core.exporters.lengths': '{format} no admite códigos de esta longitud.',
  'core.exporters.codesSection': 'Códigos de un solo uso',
  'core.exporters.sheet.title': 'Countersign, {day}',
  'core.exporters.sheet.advice':
    'Cualquiera que tenga esta hoja puede generar tus códigos. Guárdala bajo llave y elimina el archivo.',
  'core.exporters.sheet.qrCode': 'Código QR',
  'core.exporters.sheet.key': 'Clave de configuración: {key}',
  'core.exporters.sheet.pin': 'PIN: {pin}',
  'core.exporters.sheet.pinned': 'Fijada',
  'core.exporters.sheet.tags': 'Etiquetas: {tags}',
  'core.exporters.sheet.totp':
    'Códigos basados en el tiempo, {algorithm}, {digits} dígitos, cada {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}',
  'core.exporters.sheet.hotp':
    'Códigos basados en un contador, {algorithm}, {digits} dígitos, contador en {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Códigos de Steam} motp {Códigos de Mobile-OTP} other {Códigos de Yandex}}',
} as const satisfies Translated<typeof english>
