import type { StoredEntry } from '../../../core/vault/document.ts'
import type { OtpParameters } from '../../../shared/entry-models.ts'

const otps: readonly OtpParameters[] = [
  { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
  { type: 'totp', algorithm: 'SHA256', digits: 7, periodSeconds: 20 },
  { type: 'totp', algorithm: 'SHA512', digits: 8, periodSeconds: 60 },
  { type: 'totp', algorithm: 'SHA384', digits: 6, periodSeconds: 30 },
  { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 41 },
  { type: 'hotp', algorithm: 'SHA256', digits: 8, counter: 0 },
  { type: 'steam' },
  { type: 'motp' },
  { type: 'yandex' },
]

const names = [
  ['GitHub', 'ada@example.com'],
  ['', 'only a label'],
  ['Only an issuer', ''],
  ['Zürich & Söhne <AG>', 'käthe: "zweite"'],
  ['بنك المثال', 'أحمد'],
  ['Air Canada', 'Benjamin+test'],
]

/** Makes every type and every awkward name, each with other details that an entry may have. */
export function sampleEntries(count = 24): StoredEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const otp = otps[at % otps.length] as OtpParameters
    const [issuer = '', label = ''] = names[at % names.length] ?? []
    return {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      otp,
      secret: secretOf(otp, at),
      pin: otp.type === 'motp' || otp.type === 'yandex' ? '7586' : null,
      issuer: otp.type === 'steam' ? 'Steam' : issuer,
      label,
      tags: at % 3 === 0 ? ['work'] : at % 3 === 1 ? ['home', 'money'] : [],
      pinned: at % 4 === 0,
      note: at % 5 === 0 ? 'First line\nSecond "line"' : '',
      createdAt: 1_700_000_000_000,
      updatedAt: 1_700_000_000_000,
      backupCodes:
        at % 6 === 0
          ? [
              { code: 'AAAA-1111', state: 'unused' as const, usedAt: null, note: '' },
              { code: 'BBBB-2222', state: 'used' as const, usedAt: 1, note: 'at work' },
              { code: 'CCCC-3333', state: 'unused' as const, usedAt: null, note: '' },
            ]
          : [],
      account: null,
    }
  })
}

/** Makes 16 bytes, as Yandex requires, different for each entry. */
function secretOf(_: OtpParameters, at: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const varied = Array.from({ length: 25 }, (_, n) => letters[(at * 7 + n * 11) % 32]).join('')
  // 16 bytes end two bits into the last letter.
  return `${varied}${letters[(at % 8) * 4]}`
}
