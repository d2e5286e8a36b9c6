import type { importFormats as english } from '../../en/core/import-formats.ts'
import type { Translated } from '../../translated.ts'

export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator für die Linux-Anmeldung (PAM)',
  'core.importFormats.htmlExport': 'HTML-Seite mit QR-Codes',
  'core.importFormats.linOtpCsv': 'LinOTP, privacyIDEA (OATH-CSV)',
  'core.importFormats.oathCsv': 'Hardware-Tokens (OATH-CSV)',
  'core.importFormats.otpauthList': 'Liste von Einrichtungslinks',
  'core.importFormats.passEntry': 'pass, gopass (ein Eintrag)',
  'core.importFormats.pdf': 'PDF mit QR-Codes',
  'core.importFormats.qrPicture': 'Bild eines QR-Codes',
  'core.importFormats.qrText': 'In einem Terminal gezeichnete QR-Codes',
  'core.importFormats.qrZip': 'Bilder von QR-Codes (Zip)',
  'core.importFormats.anyTable': 'Tabelle mit Einmalgeheimnissen',
  'core.importFormats.anyTree': 'JSON, XML oder YAML mit Einmalgeheimnissen',
  'core.importFormats.mail': 'E-Mail',
  'core.importFormats.anyZip': 'Zip-Datei mit Exporten',
  'core.importFormats.product': '{name}',
} as const satisfies Translated<typeof english>
