import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'تنسيق تبادل بيانات الاعتماد (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator لتسجيل الدخول في Linux (PAM)',
  'core.importFormats.htmlExport': 'صفحة HTML برموز QR',
  'core.importFormats.linOtpCsv': 'LinOTP وprivacyIDEA (OATH CSV)',
  'core.importFormats.oathCsv': 'أجهزة رموز (OATH CSV)',
  'core.importFormats.otpauthList': 'قائمة روابط إعداد',
  'core.importFormats.passEntry': 'pass وgopass (عنصر واحد)',
  'core.importFormats.pdf': 'ملف PDF برموز QR',
  'core.importFormats.qrPicture': 'صورة رمز QR',
  'core.importFormats.qrText': 'رموز QR مرسومة في الطرفية',
  'core.importFormats.qrZip': 'صور رموز QR (zip)',
  'core.importFormats.anyTable': 'جدول بأسرار لمرة واحدة',
  'core.importFormats.anyTree': 'JSON أو XML أو YAML بأسرار لمرة واحدة',
  'core.importFormats.mail': 'بريد إلكتروني',
  'core.importFormats.anyZip': 'ملف Zip لصادرات',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
