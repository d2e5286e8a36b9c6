import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name} de {server}',
  'entries.madeBy': 'Créée par {server}',
  'entries.fromServer': '<hidden>de</hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP, avec un code PIN',
  'entries.otp.yandex': 'Yandex Key, avec un code PIN',
  'entries.otp.counterBased': 'à compteur',
  'entries.otp.digits': '{count, plural, one {# chiffre} many {# de chiffres} other {# chiffres}}',
  'entries.otp.period':
    '{seconds, plural, one {chaque seconde} many {toutes les # secondes} other {toutes les # secondes}}',
  'entries.backupCodes.unused': 'Inutilisés : {count}',
  'entries.backupCodes.used': 'Utilisés : {count}',
  'entries.backupCodes.void': 'Périmés : {count}',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {Vous n’avez plus de codes de secours.} one {Il ne reste qu’un code de secours.} many {Il ne reste que # de codes de secours.} other {Il ne reste que # codes de secours.}}',
  'entries.backupCodes.state.used': 'Utilisé',
  'entries.backupCodes.state.usedOn': 'Utilisé le {moment}',
  'entries.backupCodes.state.givenOutOn': 'Copié le {moment}',
  'entries.backupCodes.state.void': 'Périmé',
  'entries.backupCodes.state.withNote': '{state} : {note}',
  'entries.pinned': '{name} : entrée épinglée',
  'entries.unpinned': '{name} : entrée désépinglée',
  'entries.moved': '{name} : entrée déplacée en position {position}',
  'entries.removed': '{name} : entrée mise à la corbeille',
} as const satisfies Translated<typeof english>
