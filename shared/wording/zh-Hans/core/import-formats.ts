import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format (FIDO CXF)',
  'core.importFormats.googlePam': '用于 Linux 登录的 google-authenticator (PAM)',
  'core.importFormats.htmlExport': '含二维码的 HTML 页面',
  'core.importFormats.linOtpCsv': 'LinOTP、privacyIDEA (OATH CSV)',
  'core.importFormats.oathCsv': '硬件令牌 (OATH CSV)',
  'core.importFormats.otpauthList': '设置链接列表',
  'core.importFormats.passEntry': 'pass、gopass（单个条目）',
  'core.importFormats.pdf': '含二维码的 PDF',
  'core.importFormats.qrPicture': '二维码图片',
  'core.importFormats.qrText': '在终端中绘制的二维码',
  'core.importFormats.qrZip': '二维码图片 (zip)',
  'core.importFormats.anyTable': '含一次性密钥的表格',
  'core.importFormats.anyTree': '含一次性密钥的 JSON、XML 或 YAML',
  'core.importFormats.mail': '电子邮件',
  'core.importFormats.anyZip': '导出文件的 zip 文件',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
