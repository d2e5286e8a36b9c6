import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name} de {server}',
  'entries.madeBy': 'Criada por {server}',
  'entries.fromServer': '<hidden>de</hidden><host>{server}</host>',

  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP, com um PIN',
  'entries.otp.yandex': 'Yandex Key, com um PIN',
  'entries.otp.counterBased': 'baseado em contador',
  'entries.otp.digits': '{count, plural, one {# dígito} many {# de dígitos} other {# dígitos}}',
  'entries.otp.period':
    '{seconds, plural, one {a cada segundo} many {a cada # de segundos} other {a cada # segundos}}',

  'entries.backupCodes.unused': 'não usados: {count}',
  'entries.backupCodes.used': 'usados: {count}',
  'entries.backupCodes.void': 'não são mais válidos: {count}',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {Você não tem mais códigos de backup.} one {Resta só um código de backup.} many {Restam só # de códigos de backup.} other {Restam só # códigos de backup.}}',
  'entries.backupCodes.state.used': 'Usado',
  'entries.backupCodes.state.usedOn': 'Usado em {moment}',
  'entries.backupCodes.state.givenOutOn': 'Copiado em {moment}',
  'entries.backupCodes.state.void': 'Não é mais válido',
  'entries.backupCodes.state.withNote': '{state}: {note}',

  'entries.pinned': '{name}: fixada',
  'entries.unpinned': '{name}: desafixada',
  'entries.moved': '{name}: movida para a posição {position}',
  'entries.removed': '{name}: movida para a lixeira',
} as const satisfies Translated<typeof english>
