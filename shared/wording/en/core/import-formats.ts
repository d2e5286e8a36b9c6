/** Formats that no product has given its name. */
export const importFormats = {
  'core.importFormats.cxf': 'Credential Exchange Format (FIDO CXF)',
  'core.importFormats.googlePam': 'google-authenticator for Linux sign-in (PAM)',
  'core.importFormats.htmlExport': 'HTML page with QR codes',
  'core.importFormats.linOtpCsv': 'LinOTP, privacyIDEA (OATH CSV)',
  'core.importFormats.oathCsv': 'Hardware tokens (OATH CSV)',
  'core.importFormats.otpauthList': 'List of setup links',
  'core.importFormats.passEntry': 'pass, gopass (one entry)',
  'core.importFormats.pdf': 'PDF with QR codes',
  'core.importFormats.qrPicture': 'Picture of a QR code',
  'core.importFormats.qrText': 'QR codes drawn in a terminal',
  'core.importFormats.qrZip': 'Pictures of QR codes (zip)',
  'core.importFormats.anyTable': 'Table with one-time secrets',
  'core.importFormats.anyTree': 'JSON, XML, or YAML with one-time secrets',
  'core.importFormats.mail': 'Email',
  'core.importFormats.anyZip': 'Zip file of exports',
  'core.importFormats.product': '{name}',
} as const
