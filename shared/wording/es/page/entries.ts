import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name} de {server}',
  'entries.madeBy': 'Creada por {server}',
  'entries.fromServer': '<hidden>de</hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP, con un PIN',
  'entries.otp.yandex': 'Yandex Key, con un PIN',
  'entries.otp.counterBased': 'basado en un contador',
  'entries.otp.digits': '{count, plural, one {# dígito} many {# de dígitos} other {# dígitos}}',
  'entries.otp.period':
    '{seconds, plural, one {cada segundo} many {cada # de segundos} other {cada # segundos}}',
  'entries.backupCodes.unused': '{count} sin usar',
  'entries.backupCodes.used': '{count} usados',
  'entries.backupCodes.void': '{count} ya no válidos',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {No te queda ningún código de respaldo.} one {Solo queda un código de respaldo.} many {Solo quedan # de códigos de respaldo.} other {Solo quedan # códigos de respaldo.}}',
  'entries.backupCodes.state.used': 'Usado',
  'entries.backupCodes.state.usedOn': 'Usado el {moment}',
  'entries.backupCodes.state.givenOutOn': 'Copiado el {moment}',
  'entries.backupCodes.state.void': 'Ya no válido',
  'entries.backupCodes.state.withNote': '{state}: {note}',
  'entries.pinned': 'Entrada fijada: {name}',
  'entries.unpinned': 'Ya no está fijada: {name}',
  'entries.moved': '{name}: movida a la posición {position}',
  'entries.removed': 'Movida a la papelera: {name}',
} as const satisfies Translated<typeof english>
