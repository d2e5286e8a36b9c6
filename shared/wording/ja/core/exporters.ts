import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name}には、これらのエントリを1件も入れられません。',
  'core.exporters.noPassphrase': 'この形式ではパスワードを使いません。',
  'core.exporters.passphraseNeeded': 'この形式にはパスワードが必要です。',
  'core.exporters.unknownFormat': 'Countersignはその形式のエクスポートに対応していません。',
  'core.exporters.aegisSealed': 'Aegis、パスワードあり',
  'core.exporters.otpauthList': 'セットアップリンク',
  'core.exporters.sheet': '印刷用シート',
  'core.exporters.noAlgorithm': 'この形式は{algorithm}に対応していません。',
  'core.exporters.noType':
    '{format}は{type, select, totp {時間ベースのコード} hotp {カウンターベースのコード} steam {Steamのコード} motp {Mobile-OTPのコード} other {Yandexのコード}}に対応していません。',
  'core.exporters.periods': '{format}はこの間隔に対応していません。',
  'core.exporters.lengths': '{format}はこの桁数のコードに対応していません。',
  'core.exporters.codesSection': 'ワンタイムコード',
  'core.exporters.sheet.title': 'Countersign、{day}',
  'core.exporters.sheet.advice':
    'このシートを持つ人は、同じコードを作成できます。鍵のかかる場所に保管し、ファイルは完全に削除してください。',
  'core.exporters.sheet.qrCode': 'QRコード',
  'core.exporters.sheet.key': 'セットアップキー：{key}',
  'core.exporters.sheet.pin': 'PIN：{pin}',
  'core.exporters.sheet.pinned': 'ピン留め',
  'core.exporters.sheet.tags': 'タグ：{tags}',
  'core.exporters.sheet.totp':
    '時間ベースのコード、{algorithm}、{digits}桁、{seconds, plural, other {#秒}}ごと',
  'core.exporters.sheet.hotp':
    'カウンターベースのコード、{algorithm}、{digits}桁、カウンター{counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Steamのコード} motp {Mobile-OTPのコード} other {Yandexのコード}}',
} as const satisfies Translated<typeof english>
