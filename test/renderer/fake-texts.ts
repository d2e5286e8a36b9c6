import type { EntrySummary } from '../../shared/entry-models.ts'
import type { Match } from '../../shared/match-models.ts'
import type { ImportPreview, ImportRow } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'

/** Reads texts only as far as the screens need: the label decides, and no secret is read. */
export function readFakeTexts(
  texts: readonly string[],
  entries: readonly EntrySummary[],
): Pick<ImportPreview, 'rows' | 'findings' | 'parts'> {
  const setups = texts
    .flatMap(text => text.split('\n'))
    .filter(text => text.startsWith('otpauth://'))
  const rows = setups.map((text, at): ImportRow => {
    const url = new URL(text)
    const [issuer = '', label = ''] = decodeURIComponent(
      url.pathname.replace(/^\/+(totp\/)?/, ''),
    ).split(':')
    const same = entries.find(entry => entry.issuer === issuer && entry.label === label)
    return {
      key: `text.${at}.0`,
      file: null,
      otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
      issuer,
      label,
      tags: [],
      favourite: false,
      trashed: false,
      hasNote: false,
      backupCodes: 0,
      ...matchOf(issuer, label, same ?? null, entries[0]),
      warnings:
        url.searchParams.get('secret')?.length === 8
          ? [words('core.setupCodes.secretShort', { bits: 40 })]
          : [],
    }
  })
  const findings = texts.flatMap((text, index): ImportPreview['findings'] =>
    text.startsWith('otpauth')
      ? []
      : [{ index, kind: 'web-link', says: words('core.setupCodes.finding.webLink') }],
  )
  const parts = texts.some(text => text.startsWith('otpauth-migration')) ? [{ have: 2, of: 3 }] : []
  return { rows, parts, findings }
}

/** The vault contains 'Changed', 'Elsewhere', and 'Trashed' in some form. */
function matchOf(
  issuer: string,
  label: string,
  same: EntrySummary | null,
  first: EntrySummary | undefined,
): Match {
  const changes: Match['changes'] = []
  if (same) {
    return { verdict: 'known', existing: { id: same.id, issuer, label, trashed: false }, changes }
  }
  const verdict = { Changed: 'changed', Elsewhere: 'elsewhere', Trashed: 'trashed' } as const
  const met = verdict[issuer as keyof typeof verdict]
  if (!met || !first) return { verdict: 'new', existing: null, changes }
  const { id } = first
  if (met === 'elsewhere') {
    return { verdict: met, existing: { ...first, trashed: false }, changes }
  }
  if (met === 'changed') changes.push({ setting: 'algorithm', from: 'SHA1', to: 'SHA256' })
  return { verdict: met, existing: { id, issuer, label, trashed: met === 'trashed' }, changes }
}
