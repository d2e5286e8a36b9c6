export const entries = {
  'entries.nameFrom': '{name} from {server}',
  'entries.madeBy': 'Made by {server}',
  'entries.fromServer': '<hidden>from</hidden><host>{server}</host>',

  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP, with a PIN',
  'entries.otp.yandex': 'Yandex Key, with a PIN',
  'entries.otp.counterBased': 'counter-based',
  'entries.otp.digits': '{count, plural, one {# digit} other {# digits}}',
  'entries.otp.period': '{seconds, plural, one {every second} other {every # seconds}}',

  'entries.backupCodes.unused': '{count} unused',
  'entries.backupCodes.used': '{count} used',
  'entries.backupCodes.void': '{count} no longer valid',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {You have no backup codes left.} one {Only one backup code is left.} other {Only # backup codes are left.}}',
  'entries.backupCodes.state.used': 'Used',
  'entries.backupCodes.state.usedOn': 'Used on {moment}',
  'entries.backupCodes.state.givenOutOn': 'Copied on {moment}',
  'entries.backupCodes.state.void': 'No longer valid',
  'entries.backupCodes.state.withNote': '{state}: {note}',

  'entries.pinned': 'Pinned {name}',
  'entries.unpinned': 'Unpinned {name}',
  'entries.moved': 'Moved {name} to position {position}',
  'entries.removed': 'Moved {name} to the trash',
} as const
