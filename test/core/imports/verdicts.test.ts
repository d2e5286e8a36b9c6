import { describe, expect, it } from 'vitest'
import { judgeEntries } from '../../../core/imports/verdicts.ts'
import { emptyDocument, type StoredEntry } from '../../../core/vault/document.ts'
import { type ParsedEntry, parseOtpText } from '../../../shared/otpauth.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const other = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const entering = (names: string, rest = '', key = secret) =>
  parseOtpText(`otpauth://totp/${names}?secret=${key}${rest}`)
const counted = (names: string, counter: number) =>
  parseOtpText(`otpauth://hotp/${names}?secret=${secret}&counter=${counter}`)

function stored(parsed: ParsedEntry): StoredEntry {
  const { otp, issuer, label, pin } = parsed
  const key = parsed.secret.length === 20 ? other : secret
  return { ...makeEntry(label, key), otp, issuer, pin }
}

function judge(
  listed: readonly ParsedEntry[],
  rows: readonly ParsedEntry[],
  trash: readonly ParsedEntry[] = [],
) {
  const document = {
    ...emptyDocument(''),
    entries: listed.map(stored),
    trash: trash.map(entry => ({ entry: stored(entry), trashedAt: 1 })),
  }
  return judgeEntries(document, rows)
}

const verdicts = (...given: Parameters<typeof judge>) =>
  judge(...given).map(({ verdict }) => verdict)

describe('within the incoming entries', () => {
  it('counts entries as different if issuer, label, type, or settings differ, whatever the secret', () => {
    const rows = [
      entering('Golf:ada'),
      entering('Kernel:ada'),
      entering('Golf:bea'),
      entering('Golf:ada', '&digits=8'),
      entering('Golf:ada', '&algorithm=SHA256'),
      counted('Golf:ada', 3),
    ]
    expect(verdicts([], rows)).toEqual(['new', 'new', 'new', 'new', 'new', 'new'])
    expect(verdicts(rows, rows)).toEqual(Array(6).fill('known'))
    expect(verdicts(rows, rows.toReversed())).toEqual(Array(6).fill('known'))
  })

  it('counts identical entries as the same', () => {
    const [, again] = judge([], [entering('Golf:ada'), entering('Golf:ada')])
    expect(again).toEqual({ verdict: 'known', existing: null, changes: [] })
  })
})

describe('against the vault', () => {
  const golf = entering('Golf:ada')

  it.each<[string, ParsedEntry, string]>([
    ['the same', entering('Golf:ada'), 'known'],
    ['the same in other letters and spaces', entering('golf:%20ADA'), 'known'],
    ['other digits', entering('Golf:ada', '&digits=8'), 'changed'],
    ['another hash', entering('Golf:ada', '&algorithm=SHA256'), 'changed'],
    ['another period', entering('Golf:ada', '&period=60'), 'changed'],
    ['another issuer', entering('Club:ada'), 'elsewhere'],
    ['another label', entering('Golf:bea'), 'elsewhere'],
    ['another type', counted('Golf:ada', 3), 'new'],
    ['another name and other settings', entering('Club:ada', '&digits=8'), 'new'],
    ['the same names with another secret', entering('Golf:ada', '', other), 'conflict'],
    ['nothing alike', entering('Club:bea', '', other), 'new'],
  ])('%s', (_, row, verdict) => {
    expect(verdicts([golf], [row])).toEqual([verdict])
  })

  it('reports the old value and the new one', () => {
    const row = entering('Golf:ada', '&digits=8&algorithm=SHA256&period=60')
    expect(judge([golf], [row])[0]?.changes).toEqual([
      { setting: 'digits', from: '6', to: '8' },
      { setting: 'algorithm', from: 'SHA1', to: 'SHA256' },
      { setting: 'periodSeconds', from: '30', to: '60' },
    ])
  })

  it('names the entry with the same secret, even for a new one', () => {
    const rows = [entering('Club:ada'), counted('Golf:ada', 3)]
    expect(judge([golf], rows).map(({ existing }) => existing?.issuer)).toEqual(['Golf', 'Golf'])
  })

  it('counts a counter as a change only if it is ahead', () => {
    const [behind] = judge([counted('Golf:ada', 7)], [counted('Golf:ada', 3)])
    expect(behind).toMatchObject({ verdict: 'known', changes: [] })
    const [ahead] = judge([counted('Golf:ada', 3)], [counted('Golf:ada', 7)])
    expect(ahead?.changes).toEqual([{ setting: 'counter', from: '3', to: '7' }])
  })

  it('reports that a PIN differs, but neither of the two', () => {
    const motp = (pin: string) =>
      parseOtpText(`motp://Golf:ada?secret=0123456789abcdef${pin && `&pin=${pin}`}`)
    const vault = {
      ...emptyDocument(''),
      entries: [{ ...stored(motp('1234')), secret: 'AERUKZ4JVPG66' }],
    }
    const judged = (pin: string) => judgeEntries(vault, [motp(pin)])[0]
    expect(judged('4321')?.changes).toEqual([{ setting: 'pin', from: '', to: '' }])
    expect(['1234', ''].map(pin => judged(pin)?.verdict)).toEqual(['known', 'known'])
  })

  it('lets no row change an entry that is identical to another row', () => {
    const corrected = entering('Golf:ada', '&digits=8')
    expect(verdicts([golf], [corrected, entering('Golf:ada')])).toEqual(['new', 'known'])
  })

  it("doesn't duplicate an entry that was renamed here", () => {
    const rows = [golf, entering('Kernel:ada')]
    expect(verdicts([entering('My golf:ada'), entering('Kernel:ada')], rows)).toEqual([
      'elsewhere',
      'known',
    ])
    const [row] = judge([entering('Kernel:ada'), entering('My golf:ada')], rows)
    expect(row?.existing?.issuer).toBe('My golf')
  })
})

describe('against the trash', () => {
  const golf = entering('Golf:ada')
  const kernel = entering('Kernel:ada')

  it('reports what is there, although its secret is in the list under another name', () => {
    const [, row] = judge([golf], [golf, kernel], [kernel])
    expect(row).toMatchObject({ verdict: 'trashed', existing: { issuer: 'Kernel', trashed: true } })
  })

  it('reports what is there under another name or with other settings', () => {
    const rows = [entering('Club:ada'), entering('Kernel:ada', '&digits=8')]
    expect(verdicts([], rows, [kernel])).toEqual(['trashed', 'trashed'])
    const [, row] = judge([], rows, [kernel])
    expect(row?.changes).toEqual([{ setting: 'digits', from: '6', to: '8' }])
  })

  it('prefers entries in the list', () => {
    expect(verdicts([golf], [golf], [golf])).toEqual(['known'])
    expect(verdicts([golf], [entering('Golf:ada', '&digits=8')], [golf])).toEqual(['changed'])
  })

  it("restores nothing for entries from another app's trash", () => {
    expect(verdicts([], [{ ...golf, trashed: true } as ParsedEntry], [golf])).toEqual(['known'])
  })
})

it('takes ten times as long for ten times as many, not a hundred times', () => {
  const judging = (count: number) => {
    const many = Array.from({ length: count }, (_, n) => entering(`Service ${n}:ada`))
    const document = { ...emptyDocument(''), entries: many.map(stored) }
    // Only this process's time counts, because the machine may be busy with others.
    const from = process.cpuUsage()
    const judged = judgeEntries(document, many)
    expect(judged.every(({ verdict }) => verdict === 'known')).toBe(true)
    return process.cpuUsage(from).user
  }
  judging(2000)
  expect(judging(20_000) / judging(2000)).toBeLessThan(50)
})
