import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format（FIDO CXF）',
  'core.importFormats.googlePam': 'Linuxサインイン用google-authenticator（PAM）',
  'core.importFormats.htmlExport': 'QRコードを含むHTMLページ',
  'core.importFormats.linOtpCsv': 'LinOTP、privacyIDEA（OATH CSV）',
  'core.importFormats.oathCsv': 'ハードウェアトークン（OATH CSV）',
  'core.importFormats.otpauthList': 'セットアップリンクのリスト',
  'core.importFormats.passEntry': 'pass、gopass（1件のエントリ）',
  'core.importFormats.pdf': 'QRコードを含むPDF',
  'core.importFormats.qrPicture': 'QRコードの画像',
  'core.importFormats.qrText': 'ターミナルに描かれたQRコード',
  'core.importFormats.qrZip': 'QRコードの画像（zip）',
  'core.importFormats.anyTable': 'ワンタイムシークレットを含む表',
  'core.importFormats.anyTree': 'ワンタイムシークレットを含むJSON、XML、YAML',
  'core.importFormats.mail': 'メール',
  'core.importFormats.anyZip': 'エクスポートのzipファイル',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
