/**
 * Lists the words that stay the same in translations, by kind. A text that contains nothing else
 * may be identical in both languages.
 */

/** The names of products, services, and people. */
const products = [
  ...['Ada Marsh', 'Ben Okoro', 'Cleo Varga', 'Dora Lindt', 'Emil Sato', 'Fay Moreau'],
  ...['Gus Adeyemi', 'Hana Novak', 'Ivo Brandt', 'June Castle', 'Karl Espinoza', 'Lea Fontaine'],
  ...[
    'Countersign',
    'Aegis',
    'andOTP',
    'Authy',
    'Bitwarden',
    'Ente',
    'FreeOTP',
    'FreeOTP+',
    '2FAS',
  ],
  ...['Google Authenticator', 'Google', 'Microsoft Authenticator', 'Microsoft', 'Raivo', 'Stratum'],
  ...[
    'KeePass',
    'KeePassXC',
    '1Password',
    'Proton',
    'LastPass',
    'Steam',
    'Steam Guard',
    'Ente Auth',
    'Proton Authenticator',
    'Yandex Key',
    'Yandex',
    'Yubico',
    'WinAuth',
  ],
  ...[
    'Battle.net',
    'Duo',
    'Okta',
    'Zoho',
    'Simple Icons',
    'Inter',
    'GNOME Keyring',
    'KWallet',
    'GNOME',
  ],
  ...[
    'macOS',
    'Windows',
    'Linux',
    'Android',
    'iOS',
    'iPhone',
    'Keychain Access',
    'AppIndicator Support',
  ],
  ...[
    'Chromium',
    'Chrome',
    'Firefox',
    'Safari',
    'Docker',
    'PostgreSQL',
    'Redis',
    'SQLite',
    'GitHub',
  ],
  ...[
    'better-auth',
    'Electron',
    'Node',
    'Node.js',
    'OTP Auth',
    'Tofu',
    'MIT',
    'Unicode',
    'Base32',
    'Base64',
  ],
]

/**
 * The names of formats, protocols, and keys, and whatever else every language writes in the same
 * way.
 */
const technical = [
  ...[
    'JSON',
    'CSV',
    'PDF',
    'PNG',
    'SVG',
    'HTML',
    'XML',
    'YAML',
    'ZIP',
    'QR',
    'URL',
    'URI',
    'UTF-8',
    'PEM',
  ],
  ...[
    'TOTP',
    'HOTP',
    'OTP',
    'MOTP',
    'Mobile-OTP',
    'SHA-1',
    'SHA-256',
    'SHA-512',
    'MD5',
    'AES',
    'Argon2id',
  ],
  ...[
    'PIN',
    'PINs',
    'WebDAV',
    'Bucket',
    'S3',
    'AWS',
    'Credential Exchange Format',
    'FIDO',
    'CXF',
    'OATH',
    'WebDAV',
    'SMS',
    'SMTP',
    'HTTP',
    'HTTPS',
    'TLS',
    'API',
    'ID',
    'IP',
    'OK',
    'Ctrl',
    'Shift',
    'Alt',
    'Cmd',
  ],
  ...[
    'Enter',
    'Esc',
    'Tab',
    'Caps Lock',
    'KB',
    'MB',
    'GB',
    'ms',
    's',
    'otpauth',
    'scrypt',
    'PBKDF2',
    'zip',
  ],
  ...[
    'HTTP',
    'JWT',
    'CSRF',
    'ECDSA',
    'OpenAPI',
    'stdin',
    'stdout',
    'systemd',
    'webhook',
    'KDBX',
    'KDF',
  ],
]

/**
 * Words that a language happens to share with English.
 * @type {Readonly<Record<string, string[]>>}
 */
const shared = {
  de: [
    'optional',
    'Region',
    'Chat',
    'Administration',
    ...[
      'Name',
      'Code',
      'Codes',
      'Server',
      'Backup',
      'Backups',
      'Tag',
      'Tags',
      'System',
      'Version',
      'Text',
    ],
    ...[
      'Demo',
      'Export',
      'Import',
      'Details',
      'Website',
      'Passphrase',
      'Port',
      'Status',
      'App',
      'E-Mail',
      'Link',
      'in',
      'Format',
    ],
  ],
  fr: [
    ...[
      'Code',
      'Codes',
      'Type',
      'Version',
      'Date',
      'Port',
      'Importation',
      'Exportation',
      'Format',
      'Compte',
    ],
    ...[
      'Tags',
      'Notes',
      'Note',
      'Menu',
      'Message',
      'Service',
      'Source',
      'Message',
      'Question',
      'Options',
    ],
    ...[
      'WebDAV',
      'Notifications',
      'Secret',
      'secret',
      'Administration',
      'Session',
      'Services',
      'note',
      'page',
    ],
  ],
  es: [
    ...[
      'Error',
      'Total',
      'Final',
      'Sin',
      'General',
      'Manual',
      'local',
      'Normal',
      'QR',
      'PIN',
      'No',
    ],
    ...['Chat', 'Bucket', 'Endpoint', 'Zoom', 'bytes'],
  ],
  'pt-BR': [
    'Link',
    'Links',
    'Backup',
    'Backups',
    'Menu',
    'Status',
    'Tags',
    'Tag',
    'Total',
    'Manual',
    'Site',
    'QR code',
    'Chat',
    'Endpoint',
    'Zoom',
    'item',
    'link',
    'bytes',
  ],
  'zh-Hans': [],
  ja: [],
  ar: [],
}

/** Commands, options, addresses, and the names of files and variables. */
const codeLike =
  /\bcountersign(?: [a-z][a-z-]*)*|--[a-z-]+|<[a-z-]+>|https?:\S+|otpauth\S*|\S+\.(?:json|txt|html|csv|pdf|pem|ts|md|countersign|db|zip)\b|\b[A-Z]+(?:_[A-Z]+)+\b|\/[a-z]\S*/g

/**
 * Tells whether the English text contains a word that this language would translate.
 * @param {string} text without its values
 * @param {string} language
 */
export function hasWordToTranslate(text, language) {
  const names = [...products, ...technical, ...(shared[language] ?? [])].sort(
    (a, b) => b.length - a.length,
  )
  const left = names.reduce(
    (rest, name) =>
      rest.replaceAll(
        new RegExp(`(?<![\\p{L}\\d])${escapeForPattern(name)}(?![\\p{L}\\d])`, 'gu'),
        '',
      ),
    text.replaceAll(codeLike, ''),
  )
  return /\p{L}{2}/u.test(left)
}

/** @param {string} text */
function escapeForPattern(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
