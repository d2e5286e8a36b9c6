/** Writes winauth.xml as WinAuth 3 does without protection. */
import { parseBase32 } from '../../../../shared/base32.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { escapeXml } from './android-preferences.ts'

const classes: Partial<Record<Row['type'], string>> = {
  totp: 'GoogleAuthenticator',
  hotp: 'HOTPAuthenticator',
  steam: 'SteamAuthenticator',
}

const hexText = (text: string) => Buffer.from(text).toString('hex').toUpperCase()

/** A row without valid Base32 becomes one without valid hexadecimal. */
function hexSecretOf({ secret }: Row): string {
  return /^[A-Z2-7]+$/.test(secret)
    ? Buffer.from(parseBase32(secret).bytes).toString('hex').toUpperCase()
    : secret
}

function secretDataOf(row: Row): string {
  const main = [hexSecretOf(row), row.type === 'steam' ? 5 : row.digits, row.algorithm]
  if (row.type === 'totp') main.push(row.period)
  const more: string[] = []
  // The app increases the counter before it computes a code.
  if (row.type === 'hotp') more.push(String(row.counter - 1))
  if (row.type === 'steam') {
    const answer = JSON.stringify({ revocation_code: row.backupCodes[0], status: 1 })
    more.push(hexText('1234567890'), hexText('android:1'), hexText(answer), '')
  }
  return [main.join('\t'), ...more].join('|')
}

export function writeWinAuthXml(
  authenticators: readonly { name: string; kind: string; data: string }[],
): Buffer {
  const elements = authenticators.map(
    ({
      name,
      kind,
      data,
    }) => `  <WinAuthAuthenticator id="00000000-0000-4000-8000-000000000001" type="WinAuth.${kind}">
    <name>${escapeXml(name)}</name>
    <created>1500000000000</created>
    <authenticatordata>${data}</authenticatordata>
  </WinAuthAuthenticator>`,
  )
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<WinAuth version="3.5.1">'
  return Buffer.from(
    [head, '  <alwaysontop>false</alwaysontop>', ...elements, '</WinAuth>', ''].join('\n'),
  )
}

export const winAuthXmlFormat: Format = {
  title: 'WinAuth, its own file',
  id: 'winauth-xml',
  fileName: 'winauth.xml',
  types: ['totp', 'hotp', 'steam'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon'],
  secretAsText: false,
  write: rows => ({
    file: writeWinAuthXml(
      rows.map(row => ({
        name: `${row.issuer} (${row.label})`,
        kind: classes[row.type] ?? '',
        data: `<servertimediff>0</servertimediff><lastservertime>0</lastservertime><secretdata>${secretDataOf(row)}</secretdata>`,
      })),
    ),
  }),
}
