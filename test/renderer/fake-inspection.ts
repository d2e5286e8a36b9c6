import type { Candidate, EntrySummary, Inspection } from '../../shared/models.ts'

const batch = '00000000-0000-4000-8000-00000000ba7c'

/** Enough of an inspection for the screens: the label decides, no secret is looked at. */
export function inspectTexts(
  texts: readonly string[],
  entries: readonly EntrySummary[],
): Inspection {
  const setups = texts
    .flatMap(text => text.split('\n'))
    .filter(text => text.startsWith('otpauth://'))
  const candidates = setups.map((text, at): Candidate => {
    const url = new URL(text)
    const [issuer = '', label = ''] = decodeURIComponent(
      url.pathname.replace(/^\/+(totp\/)?/, ''),
    ).split(':')
    const same = entries.find(entry => entry.issuer === issuer && entry.label === label)
    return {
      key: `${at}.0`,
      otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
      issuer,
      label,
      verdict: same ? 'known' : 'new',
      meets: same ? { id: same.id, issuer, label, trashed: false } : null,
      changes: [],
      warnings:
        url.searchParams.get('secret')?.length === 8 ? ['The secret is short: 40 bit.'] : [],
    }
  })
  const findings = texts.flatMap((text, index): Inspection['findings'] =>
    text.startsWith('otpauth')
      ? []
      : [{ index, kind: 'web-link', message: 'A QR code holds a web link.' }],
  )
  const parts = texts.some(text => text.startsWith('otpauth-migration')) ? [{ have: 2, of: 3 }] : []
  return { batch, candidates, parts, findings }
}
