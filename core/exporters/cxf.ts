/**
 * Writes the Credential Exchange Format of the FIDO Alliance, version 1.0
 * (fidoalliance.org/specs/cx). It supports TOTP with three hashes. All other codes, and backup
 * codes, become custom fields, which password managers keep and this application reads back.
 */
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { backupCodesSection, linkLabel, pinLabel } from '../importers/formats/cxf/cxf-fields.ts'
import type { StoredEntry } from '../vault/document.ts'
import { addressOf, setupLinkOf, toJson } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'

const hashes = new Map([
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA512', 'sha512'],
])

export const cxf: Exporter = {
  id: 'cxf',
  name: words('core.importFormats.cxf'),
  extension: 'json',
  isSealed: false,
  leavesOut: [],
  refuses: () => null,
  async write(entries, { newId, now }) {
    return toJson({
      version: { major: 1, minor: 0 },
      // The standard requires a domain, but this application has none (RFC 2606: nobody ever will).
      exporterRpId: 'countersign.invalid',
      exporterDisplayName: 'Countersign',
      timestamp: Math.floor(now / 1000),
      accounts: [
        {
          id: idOf(newId()),
          username: '',
          email: '',
          collections: [],
          items: entries.map(itemOf),
        },
      ],
    })
  },
}

/** Opaque bytes, at most 64, in Base64url. */
const idOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')

const secondsOf = (instant: number) => Math.floor(instant / 1000)

function itemOf(entry: StoredEntry) {
  return {
    id: idOf(entry.id),
    creationAt: secondsOf(entry.createdAt),
    modifiedAt: secondsOf(entry.updatedAt),
    title: entry.issuer || entry.label,
    favorite: entry.pinned,
    tags: entry.tags,
    ...(entry.website !== undefined && {
      scope: { urls: [addressOf(entry.website)], androidApps: [] },
    }),
    credentials: [codeOf(entry), ...backupCodesOf(entry), ...noteOf(entry)],
  }
}

function codeOf(entry: StoredEntry) {
  const { otp, secret, issuer, label } = entry
  const algorithm = otp.type === 'totp' ? hashes.get(otp.algorithm) : undefined
  if (otp.type !== 'totp' || algorithm === undefined) return linkOf(entry)
  return {
    type: 'totp',
    secret,
    period: otp.periodSeconds,
    digits: otp.digits,
    ...(label === '' ? {} : { username: label }),
    algorithm,
    ...(issuer === '' ? {} : { issuer }),
  }
}

/**
 * The link is put into a field of its own, so that importers don't mistake the code for another
 * kind.
 */
function linkOf(entry: StoredEntry) {
  const pin = entry.pin === null ? [] : [concealed(pinLabel, entry.pin)]
  return {
    type: 'custom-fields',
    label: say('core.exporters.codesSection'),
    fields: [concealed(linkLabel, setupLinkOf(entry)), ...pin],
  }
}

const concealed = (label: string, value: string) => ({
  fieldType: 'concealed-string',
  label,
  value,
})

function backupCodesOf({ backupCodes }: StoredEntry) {
  const unused = backupCodes.filter(({ state }) => state === 'unused')
  if (unused.length === 0) return []
  const fields = unused.map(({ code }, i) => concealed(`${i + 1}`, code))
  return [{ type: 'custom-fields', label: backupCodesSection, fields }]
}

function noteOf({ note }: StoredEntry) {
  if (note === '') return []
  return [{ type: 'note', content: { fieldType: 'string', value: note } }]
}
