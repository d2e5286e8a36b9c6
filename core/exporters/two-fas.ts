/** Writes 2FAS's backup file, schema 4. */
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import { allTags, toJson } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'

/** The app refuses other values when it reads a file. */
const periodsSeconds = [10, 30, 60, 90]
const digits = [5, 6, 7, 8]

/** The app uses this icon for services that it doesn't know. */
const defaultIconId = 'a5b3fb65-4ec5-43e6-8ec1-49e24ca9e7ad'

export const twoFas: Exporter = {
  id: '2fas',
  name: '2FAS',
  extension: '2fas',
  isSealed: false,
  leavesOut: ['favourites', 'second-tags', 'notes', 'websites', 'backup-codes'],
  refuses({ otp }) {
    if (otp.type === 'motp' || otp.type === 'yandex') {
      return words('core.exporters.noType', { format: '2FAS', type: otp.type })
    }
    if (otp.type === 'totp' && !periodsSeconds.includes(otp.periodSeconds)) {
      return words('core.exporters.periods', { format: '2FAS' })
    }
    return 'digits' in otp && !digits.includes(otp.digits)
      ? words('core.exporters.lengths', { format: '2FAS' })
      : null
  },
  async write(entries, { newId, now }) {
    const groupIds = new Map(allTags(entries).map(tag => [tag, newId()]))
    return toJson({
      services: entries.map((entry, position) => ({
        name: entry.issuer || entry.label,
        secret: entry.secret,
        updatedAt: now,
        otp: otpOf(entry),
        order: { position },
        icon: {
          selected: 'Label',
          label: {
            text: (entry.issuer || entry.label).slice(0, 2).toUpperCase(),
            backgroundColor: 'LightBlue',
          },
          iconCollection: { id: defaultIconId },
        },
        ...(entry.tags[0] !== undefined && { groupId: groupIds.get(entry.tags[0]) }),
      })),
      groups: [...groupIds].map(([name, id]) => ({ id, name, isExpanded: true })),
      updatedAt: now,
      schemaVersion: 4,
      appVersionCode: 5_000_000,
      appVersionName: '5.0.0',
      appOrigin: 'android',
    })
  },
}

function otpOf({ otp, issuer, label }: StoredEntry) {
  const named = { label, account: label, issuer, source: 'Link' }
  switch (otp.type) {
    case 'hotp':
      return {
        ...named,
        tokenType: 'HOTP',
        algorithm: otp.algorithm,
        digits: otp.digits,
        counter: otp.counter,
      }
    case 'totp':
      return {
        ...named,
        tokenType: 'TOTP',
        algorithm: otp.algorithm,
        digits: otp.digits,
        period: otp.periodSeconds,
      }
    default:
      return { ...named, tokenType: 'STEAM', algorithm: 'SHA1', digits: 5, period: 30 }
  }
}
