import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Format d’échange d’identifiants (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator pour la connexion Linux (PAM)',
  'core.importFormats.htmlExport': 'Page HTML avec codes QR',
  'core.importFormats.linOtpCsv': 'LinOTP, privacyIDEA (CSV OATH)',
  'core.importFormats.oathCsv': 'Jetons matériels (CSV OATH)',
  'core.importFormats.otpauthList': 'Liste de liens de configuration',
  'core.importFormats.passEntry': 'pass, gopass (une entrée)',
  'core.importFormats.pdf': 'PDF avec codes QR',
  'core.importFormats.qrPicture': 'Image d’un code QR',
  'core.importFormats.qrText': 'Codes QR dessinés dans un terminal',
  'core.importFormats.qrZip': 'Images de codes QR (zip)',
  'core.importFormats.anyTable': 'Tableau de secrets à usage unique',
  'core.importFormats.anyTree': 'JSON, XML ou YAML avec des secrets à usage unique',
  'core.importFormats.mail': 'E-mail',
  'core.importFormats.anyZip': 'Fichier zip d’exports',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
