import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator para el inicio de sesión en Linux (PAM)',
  'core.importFormats.htmlExport': 'Página HTML con códigos QR',
  'core.importFormats.linOtpCsv': 'LinOTP, privacyIDEA (CSV OATH)',
  'core.importFormats.oathCsv': 'Tokens de hardware (OATH CSV)',
  'core.importFormats.otpauthList': 'Lista de enlaces de configuración',
  'core.importFormats.passEntry': 'pass, gopass (una entrada)',
  'core.importFormats.pdf': 'PDF con códigos QR',
  'core.importFormats.qrPicture': 'Imagen de un código QR',
  'core.importFormats.qrText': 'Códigos QR dibujados en una terminal',
  'core.importFormats.qrZip': 'Imágenes de códigos QR (zip)',
  'core.importFormats.anyTable': 'Tabla con secretos de un solo uso',
  'core.importFormats.anyTree': 'JSON, XML o YAML con secretos de un solo uso',
  'core.importFormats.mail': 'Correo',
  'core.importFormats.anyZip': 'Archivo zip de exportaciones',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
