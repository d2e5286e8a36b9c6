/**
 * Writes Bitwarden's unencrypted JSON, with one login per entry. Bitwarden Authenticator reads it
 * as well.
 */
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import {
  addressOf,
  allTags,
  refuseAlgorithm,
  setupLinkOf,
  toJson,
  wholeNoteOf,
} from './entry-parts.ts'
import type { Exporter } from './exporter.ts'

const loginType = 1

export const bitwarden: Exporter = {
  id: 'bitwarden',
  name: 'Bitwarden',
  extension: 'json',
  isSealed: false,
  leavesOut: ['second-tags'],
  refuses(entry) {
    const { type } = entry.otp
    if (type !== 'totp' && type !== 'steam')
      return words('core.exporters.noType', { format: 'Bitwarden', type })
    return refuseAlgorithm(entry, ['SHA1', 'SHA256', 'SHA512'])
  },
  async write(entries, { newId }) {
    const folderIds = new Map(allTags(entries).map(tag => [tag, newId()]))
    return toJson({
      encrypted: false,
      folders: [...folderIds].map(([name, id]) => ({ id, name })),
      items: entries.map(entry => ({
        id: entry.id,
        organizationId: null,
        folderId: folderIds.get(entry.tags[0] ?? '') ?? null,
        collectionIds: null,
        type: loginType,
        reprompt: 0,
        name: entry.issuer || entry.label,
        notes: wholeNoteOf(entry) || null,
        favorite: entry.pinned,
        login: { uris: urisOf(entry), username: entry.label, password: null, totp: totpOf(entry) },
      })),
    })
  },
}

function urisOf({ website }: StoredEntry) {
  return website === undefined ? [] : [{ match: null, uri: addressOf(website) }]
}

function totpOf(entry: StoredEntry): string {
  return entry.otp.type === 'steam' ? `steam://${entry.secret}` : setupLinkOf(entry)
}
