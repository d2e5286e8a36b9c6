import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name} não comporta nenhuma destas entradas.',
  'core.exporters.noPassphrase': 'Este formato não usa senha.',
  'core.exporters.passphraseNeeded': 'Este formato precisa de uma senha.',
  'core.exporters.unknownFormat': 'O Countersign não exporta esse formato.',

  'core.exporters.aegisSealed': 'Aegis, com uma senha',
  'core.exporters.otpauthList': 'Links de configuração',
  'core.exporters.sheet': 'Uma folha para imprimir',

  'core.exporters.noAlgorithm': 'Este formato não aceita {algorithm}.',
  'core.exporters.noType':
    '{format} não aceita {type, select, totp {códigos baseados em tempo} hotp {códigos baseados em contador} steam {códigos do Steam} motp {códigos Mobile-OTP} other {códigos do Yandex}}.',
  'core.exporters.periods': '{format} não aceita este período.',
  'core.exporters.lengths': '{format} não aceita códigos deste tamanho.',
  'core.exporters.codesSection': 'Códigos de uso único',

  'core.exporters.sheet.title': 'Countersign, {day}',
  'core.exporters.sheet.advice':
    'Quem tiver esta folha pode gerar seus códigos. Guarde-a trancada e exclua o arquivo.',
  'core.exporters.sheet.qrCode': 'QR code',
  'core.exporters.sheet.key': 'Chave de configuração: {key}',
  'core.exporters.sheet.pin': 'PIN: {pin}',
  'core.exporters.sheet.pinned': 'Fixada',
  'core.exporters.sheet.tags': 'Etiquetas: {tags}',
  'core.exporters.sheet.totp':
    '{seconds, plural, one {Códigos baseados em tempo, {algorithm}, {digits} dígitos, a cada # segundo} many {Códigos baseados em tempo, {algorithm}, {digits} dígitos, a cada # de segundos} other {Códigos baseados em tempo, {algorithm}, {digits} dígitos, a cada # segundos}}',
  'core.exporters.sheet.hotp':
    'Códigos baseados em contador, {algorithm}, {digits} dígitos, contador em {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Códigos do Steam} motp {Códigos Mobile-OTP} other {Códigos do Yandex}}',
} as const satisfies Translated<typeof english>
