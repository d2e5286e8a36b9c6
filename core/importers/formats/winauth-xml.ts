/** Reads WinAuth's own file, winauth.xml, if it isn't sealed (WinAuth 3, Authenticator.cs). */

import { formatBase32 } from '../../../shared/base32.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { tryJson } from '../syntax/json.ts'
import { peekText, readText } from '../syntax/text.ts'
import { childrenOf, parseXml, textOf, type XmlElement } from '../syntax/xml.ts'
import { revocationCodesOf } from './steam/steam.ts'

const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<WinAuth[\s>]/

export const winAuthXml: Importer = {
  id: 'winauth-xml',
  name: 'WinAuth (winauth.xml)',
  extensions: ['xml'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file)?.slice(0, 65_536) ?? ''),
  open(file) {
    const root = parseXml(readText(file), { forgotten: ['skin', 'hotkey', 'autologin'] })
    const rows = authenticatorsOf(root).map(toRow)
    if (isSealedWhole(root) || (rows.length > 0 && rows.every(({ sealed }) => sealed))) {
      throw new AppError('bad-input', words('core.importFiles.winAuthOnly'))
    }
    return { sealed: false, read: async () => readAuthenticators(rows) }
  },
}

/** Versions 3.0 to 3.4 sealed the list as a whole. */
function isSealedWhole(root: XmlElement): boolean {
  return childrenOf(root, 'data').some(data => data.attributes.has('encrypted'))
}

function authenticatorsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap(child =>
    child.name === 'WinAuthAuthenticator' ? [child] : authenticatorsOf(child),
  )
}

interface Row {
  readonly name: string
  readonly kind: string
  readonly data: string
  readonly sealed: boolean
}

function toRow(authenticator: XmlElement): Row {
  const [data] = childrenOf(authenticator, 'authenticatordata')
  return {
    name: textOf(authenticator, 'name').trim(),
    kind: (authenticator.attributes.get('type') ?? '').replace(/^.*\./, ''),
    data: data ? textOf(data, 'secretdata').trim() : '',
    sealed: (data?.attributes.get('encrypted') ?? '') !== '',
  }
}

function readAuthenticators(rows: readonly Row[]): Imported {
  return readRows(rows, readAuthenticator)
}

/** Every kind of authenticator is a class of the program. */
const types = new Map<string, EntryType>([
  ['HOTPAuthenticator', 'hotp'],
  ['SteamAuthenticator', 'steam'],
])

/** These kinds have codes of eight digits unless the data says otherwise. */
const longKinds = ['BattleNetAuthenticator', 'TrionAuthenticator']

/**
 * The data has the secret in hexadecimal, digits, hash, and period, separated by tabs. After bars,
 * it has what its kind adds.
 */
function readAuthenticator({ name, kind, data, sealed }: Row): ImportedEntry {
  if (sealed) {
    throw new AppError('bad-input', words('core.importEntries.winAuthOnly'))
  }
  const [main = '', first = '', ...others] = data.split('|')
  const [secret = '', digits = '', algorithm = '', period = ''] = main.split('\t')
  const type = types.get(kind) ?? 'totp'
  return toImported(
    {
      type,
      ...namesOf(name, kind),
      secret: formatBase32(parseHex(secret)),
      digits: digits === '' ? (longKinds.includes(kind) ? 8 : 6) : Number(digits),
      algorithm,
      periodSeconds: period === '' ? 30 : Number(period),
      // WinAuth stores the counter of the previous code.
      counter: type === 'hotp' ? Number(first) + 1 : null,
    },
    { backupCodes: kind === 'SteamAuthenticator' ? steamCodesOf(others[1] ?? '') : [] },
  )
}

const issuers = new Map([
  ['SteamAuthenticator', 'Steam'],
  ['BattleNetAuthenticator', 'Battle.net'],
  ['MicrosoftAuthenticator', 'Microsoft'],
  ['GuildWarsAuthenticator', 'Guild Wars 2'],
  ['TrionAuthenticator', 'Trion'],
  ['OktaVerifyAuthenticator', 'Okta'],
])

/** WinAuth writes 'Issuer (account)' for what came as a link, but the user may have changed it. */
function namesOf(name: string, kind: string): { issuer: string; label: string } {
  const [, issuer, label = ''] = /^([^()]+) \(([^()]+)\)$/.exec(name) ?? []
  if (issuer !== undefined) return { issuer, label }
  const known = issuers.get(kind)
  return known === undefined ? { issuer: name, label: '' } : { issuer: known, label: name }
}

/** The data has the answer of Steam's server in hexadecimal, or only the revocation code. */
function steamCodesOf(hexText: string): string[] {
  const text = /^(?:[\da-f]{2})*$/i.test(hexText) ? Buffer.from(hexText, 'hex').toString() : ''
  return revocationCodesOf(tryJson(text) ?? { revocation_code: text })
}
