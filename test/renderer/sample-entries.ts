import type { EntryDetails, OtpParameters } from '../../shared/entry-models.ts'

const totp = (digits = 6, periodSeconds = 30): OtpParameters => ({
  type: 'totp',
  algorithm: 'SHA1',
  digits,
  periodSeconds,
})

const rows: readonly [string, string, OtpParameters, readonly string[]][] = [
  ['GitHub', 'ada@example.com', totp(), ['work', 'code']],
  ['Google', 'ada.lovelace@example.com', totp(), ['home']],
  ['Steam', 'analytical_engine', { type: 'steam' }, ['games']],
  ['Proton', 'ada@proton.example', totp(8), ['home']],
  [
    'Green Harbour Bank',
    'Savings 4711',
    { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 12 },
    ['money'],
  ],
  [
    'A company with a name that is far too long for any reasonable list of entries',
    'a.very.long.account.name.that.goes.on@subdomain.department.example.com',
    totp(),
    ['work'],
  ],
  ['بنك المثال', 'أحمد@example.com', totp(), ['money']],
  ['Cloudflare', 'ops@example.com', totp(6, 60), ['work']],
  ['Yandex', 'ada', { type: 'yandex' }, []],
  ['Corporate VPN', 'alovelace', { type: 'motp' }, ['work']],
  ['', 'no-issuer@example.com', totp(), []],
  ['Deutsche Bahn', 'Zoë Müller', totp(10), []],
]

export function sampleId(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
}

/** Makes typical entries: known brands, long and right-to-left names, and every type. */
export function sampleEntries(count: number): EntryDetails[] {
  return Array.from({ length: count }, (_, at) => {
    const [issuer, label, otp, tags] = rows[at % rows.length] ?? rows[0] ?? ['', '', totp(), []]
    const round = Math.floor(at / rows.length)
    return {
      id: sampleId(at),
      otp,
      issuer,
      label: round === 0 ? label : `${label} ${round + 1}`,
      tags: [...tags],
      pinned: at === 1,
      createdAt: 1_700_000_000_000 + at,
      updatedAt: 1_700_000_000_000 + at,
      backupCodes: null,
      accountId: null,
      note: at === 0 ? 'Recovery codes are in the safe.' : '',
    }
  })
}

const counts = [
  { unused: 8, used: 2, void: 10 },
  { unused: 2, used: 8, void: 0 },
  { unused: 0, used: 10, void: 0 },
  { unused: 16, used: 0, void: 0 },
  null,
  { unused: 1, used: 0, void: 0 },
  null,
]

/** Gives most of them backup codes: many, few, or none left. */
export function withBackupCodes(entries: readonly EntryDetails[]): EntryDetails[] {
  return entries.map((entry, at) => ({ ...entry, backupCodes: counts[at % counts.length] ?? null }))
}

/** Returns the entry at this index. */
export function sampleEntry(at: number): EntryDetails {
  const entry = sampleEntries(at + 1)[at]
  if (!entry) throw new Error(`There is no sample entry ${at}`)
  return entry
}
