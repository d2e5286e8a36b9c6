export const exporters = {
  'core.exporters.holdsNone': '{name} can’t hold any of these entries.',
  'core.exporters.noPassphrase': 'This format doesn’t use a password.',
  'core.exporters.passphraseNeeded': 'This format needs a password.',
  'core.exporters.unknownFormat': 'Countersign doesn’t export that format.',

  'core.exporters.aegisSealed': 'Aegis, with a password',
  'core.exporters.otpauthList': 'Setup links',
  'core.exporters.sheet': 'A sheet to print',

  'core.exporters.noAlgorithm': 'This format doesn’t support {algorithm}.',
  'core.exporters.noType':
    '{format} doesn’t support {type, select, totp {time-based codes} hotp {counter-based codes} steam {Steam codes} motp {Mobile-OTP codes} other {Yandex codes}}.',
  'core.exporters.periods': '{format} doesn’t support this period.',
  'core.exporters.lengths': '{format} doesn’t support codes of this length.',
  /** The heading of what other apps keep as fields of an entry. */
  'core.exporters.codesSection': 'One-time codes',

  'core.exporters.sheet.title': 'Countersign, {day}',
  'core.exporters.sheet.advice':
    'Anyone who has this sheet can make your codes. Lock it away, and delete the file.',
  'core.exporters.sheet.qrCode': 'QR code',
  'core.exporters.sheet.key': 'Setup key: {key}',
  'core.exporters.sheet.pin': 'PIN: {pin}',
  'core.exporters.sheet.pinned': 'Pinned',
  'core.exporters.sheet.tags': 'Tags: {tags}',
  'core.exporters.sheet.totp':
    'Time-based codes, {algorithm}, {digits} digits, every {seconds, plural, one {# second} other {# seconds}}',
  'core.exporters.sheet.hotp':
    'Counter-based codes, {algorithm}, {digits} digits, counter at {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Steam codes} motp {Mobile-OTP codes} other {Yandex codes}}',
} as const
