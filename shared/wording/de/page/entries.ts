import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name} von {server}',
  'entries.madeBy': 'Erstellt von {server}',
  'entries.fromServer': '<hidden>von</hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP, mit PIN',
  'entries.otp.yandex': 'Yandex Key, mit PIN',
  'entries.otp.counterBased': 'zählerbasiert',
  'entries.otp.digits': '{count, plural, one {# Ziffer} other {# Ziffern}}',
  'entries.otp.period': '{seconds, plural, one {jede Sekunde} other {alle # Sekunden}}',
  'entries.backupCodes.unused': '{count} unbenutzt',
  'entries.backupCodes.used': '{count} benutzt',
  'entries.backupCodes.void': '{count} nicht mehr gültig',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {Du hast keine Backup-Codes mehr.} one {Nur noch ein Backup-Code ist übrig.} other {Nur noch # Backup-Codes sind übrig.}}',
  'entries.backupCodes.state.used': 'Benutzt',
  'entries.backupCodes.state.usedOn': 'Benutzt am {moment}',
  'entries.backupCodes.state.givenOutOn': 'Kopiert am {moment}',
  'entries.backupCodes.state.void': 'Nicht mehr gültig',
  'entries.backupCodes.state.withNote': '{state}: {note}',
  'entries.pinned': '{name} angeheftet',
  'entries.unpinned': '{name} nicht mehr angeheftet',
  'entries.moved': '{name} auf Position {position} verschoben',
  'entries.removed': '{name} in den Papierkorb gelegt',
} as const satisfies Translated<typeof english>
