import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator para acesso ao Linux (PAM)',
  'core.importFormats.htmlExport': 'Página HTML com QR codes',
  'core.importFormats.linOtpCsv': 'LinOTP, privacyIDEA (CSV OATH)',
  'core.importFormats.oathCsv': 'Tokens físicos (CSV OATH)',
  'core.importFormats.otpauthList': 'Lista de links de configuração',
  'core.importFormats.passEntry': 'pass, gopass (uma entrada)',
  'core.importFormats.pdf': 'PDF com QR codes',
  'core.importFormats.qrPicture': 'Imagem de um QR code',
  'core.importFormats.qrText': 'QR codes desenhados em um terminal',
  'core.importFormats.qrZip': 'Imagens de QR codes (zip)',
  'core.importFormats.anyTable': 'Tabela com segredos de uso único',
  'core.importFormats.anyTree': 'JSON, XML ou YAML com segredos de uso único',
  'core.importFormats.mail': 'E-mail',
  'core.importFormats.anyZip': 'Arquivo zip de exportações',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
