/** The invented entries of the demo. Their secrets are drawn anew each time. */
import { formatBase32 } from '../../shared/base32.ts'

type Random = (bytes: number) => Uint8Array

export interface SampleEntry {
  readonly issuer: string
  readonly user: string
  readonly tags: readonly string[]
  /** What the link says besides the secret and the issuer. */
  readonly parameters?: string
  readonly pinned?: true
  /** The number of backup codes, and how many of them are used. */
  readonly backupCodes?: { readonly count: number; readonly used: number }
}

export const sampleEntries: readonly SampleEntry[] = [
  {
    issuer: 'GitHub',
    user: 'ada-marsh',
    tags: ['work', 'code'],
    pinned: true,
    backupCodes: { count: 16, used: 2 },
  },
  { issuer: 'Google', user: 'ada.marsh@example.com', tags: ['home'], pinned: true },
  { issuer: 'Microsoft', user: 'ada@marsh.example', tags: ['work'] },
  { issuer: 'Amazon', user: 'ada.marsh@example.com', tags: ['shopping'] },
  { issuer: 'PayPal', user: 'ada.marsh@example.com', tags: ['money', 'shopping'] },
  { issuer: 'Cloudflare', user: 'ops@marsh.example', tags: ['work'] },
  {
    issuer: 'GitLab',
    user: 'ada',
    tags: ['work', 'code'],
    backupCodes: { count: 10, used: 8 },
  },
  { issuer: 'Dropbox', user: 'ada.marsh@example.com', tags: ['home'] },
  { issuer: 'Discord', user: 'ada', tags: ['games'] },
  { issuer: 'Steam', user: 'adamarsh', tags: ['games'], parameters: 'encoder=steam&digits=5' },
  { issuer: 'Mastodon', user: '@ada@social.example', tags: ['home'] },
  { issuer: 'Revolut', user: 'ada.marsh', tags: ['money'], parameters: 'digits=8' },
]

export function linkOf({ issuer, user, parameters }: SampleEntry, random: Random): string {
  const name = `${encodeURIComponent(issuer)}:${encodeURIComponent(user)}`
  const secret = formatBase32(random(20))
  const more = parameters ? `&${parameters}` : ''
  return `otpauth://totp/${name}?secret=${secret}&issuer=${encodeURIComponent(issuer)}${more}`
}

/** Invents a backup code such as `4f2a-91bc`. */
export function inventCode(random: Random): string {
  const hex = [...random(4)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 4)}-${hex.slice(4)}`
}
