import { describe, expect, it } from 'vitest'
import { createNotices } from '../../../core/notices/notices.ts'
import type { EventMessage } from '../../../shared/contract.ts'
import type { Notice } from '../../../shared/notice-models.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { type AppBench, makeAppBench, manual } from '../app-bench.ts'

const codes = ['AAAA-1111', 'BBBB-2222', 'CCCC-3333', 'DDDD-4444', 'EEEE-5555']

async function benchWithCodes(passphrase: string | null = null, texts = codes) {
  const bench = await makeAppBench(passphrase)
  const { entry } = await bench.call('entries.add', manual())
  await bench.vault.change(draft => {
    const own = draft.entries.find(one => one.id === entry.id)
    for (const code of texts) {
      own?.backupCodes.push({ code, state: 'unused', usedAt: null, note: '' })
    }
  })
  return { ...bench, entry }
}

/** Uses codes, here or on another computer. */
function use({ vault }: AppBench, times: number): Promise<unknown> {
  return vault.change(draft => {
    const unused = draft.entries.flatMap(({ backupCodes }) =>
      backupCodes.filter(({ state }) => state === 'unused'),
    )
    for (const code of unused.slice(0, times)) code.state = 'used'
  })
}

const saidBy = ({ title, text }: Notice) => `${sayWords(title)}. ${sayWords(text)}`

describe('backup codes that run low', () => {
  it('are told of once, when three are left, without a name', async () => {
    const bench = await benchWithCodes()
    await use(bench, 1)
    expect(bench.notices).toEqual([])
    await use(bench, 1)
    await use(bench, 1)
    expect(bench.notices.map(saidBy)).toEqual([
      'Few backup codes left. One of your accounts has 3 unused backup codes left. Get new ones before you need them.',
    ])
    expect(bench.notices[0]?.place).toEqual({ what: 'codes', entry: bench.entry.id })
    expect(JSON.stringify(bench.notices)).not.toMatch(/Example|alice|AAAA|1111/)
  })

  it('are named where the user wants that, but not while others look at the screen', async () => {
    const bench = await benchWithCodes()
    await bench.call('settings.update', { notificationNames: true })
    await use(bench, 2)
    expect(bench.notices.map(saidBy)[0]).toContain('Example')
    const other = await benchWithCodes()
    await other.call('settings.update', { notificationNames: true, presenting: true })
    await use(other, 2)
    expect(other.notices.map(saidBy)[0]).toContain('One of your accounts')
  })

  it('remove a name at the lock', async () => {
    const bench = await benchWithCodes('a passphrase')
    await bench.call('settings.update', { notificationNames: true })
    await use(bench, 2)
    expect(bench.withdrawn).toEqual([])
    await bench.call('vault.lock', undefined)
    expect(bench.withdrawn).toEqual(bench.notices)
  })

  it("aren't reported at every unlock, since the list marks them", async () => {
    const bench = await benchWithCodes('a passphrase', codes.slice(3))
    await bench.call('vault.lock', undefined)
    await bench.call('vault.unlock', { passphrase: 'a passphrase' })
    expect(bench.notices).toEqual([])
  })

  it('of several accounts make one notice', async () => {
    const bench = await benchWithCodes()
    const { entry } = await bench.call(
      'entries.add',
      manual({ label: 'bob', allowDuplicate: true }),
    )
    await bench.vault.change(draft => {
      const other = draft.entries.find(one => one.id === entry.id)
      for (const code of codes) {
        other?.backupCodes.push({ code: `X${code}`, state: 'unused', usedAt: null, note: '' })
      }
    })
    await use(bench, 10)
    expect(bench.notices.map(saidBy)).toEqual([
      'Few backup codes left. 2 of your accounts have only a few unused backup codes left. Get new ones before you need them.',
    ])
  })

  it("aren't reported if the user turned notifications off", async () => {
    const bench = await benchWithCodes()
    await bench.call('settings.update', { notifications: false })
    await use(bench, 2)
    expect(bench.notices).toEqual([])
  })

  it('are reported to the page if the host shows nothing', async () => {
    const bench = await benchWithCodes()
    bench.host.notify = null
    await use(bench, 2)
    const told = bench.events.filter(({ name }) => name === 'notices.issued')
    expect(told).toHaveLength(1)
  })
})

describe('what goes wrong', () => {
  async function hearing() {
    const { vault } = await makeAppBench()
    const kinds: Notice['kind'][] = []
    const { hear } = createNotices({
      vault,
      settings: () => ({ ...vault.document().settings, ...preferences }),
      tell: ({ kind }) => {
        kinds.push(kind)
        return () => {}
      },
    })
    return { kinds, hear }
  }
  const preferences = {
    theme: 'auto',
    showNextCode: true,
    presenting: false,
    copyNextBelowSeconds: 0,
    notifications: true,
    quickShortcut: null,
    scanShortcut: null,
    language: 'system',
    tray: true,
    closeToTray: false,
    listSort: 'own',
    listGroup: 'none',
  } as const
  const backups = (fails: boolean): EventMessage => ({
    name: 'backups.changed',
    payload: {
      ownFolder: '/backups',
      folder: null,
      lastGoodAt: null,
      isDue: true,
      problem: fails ? { message: { key: 'core.backups.failed' }, since: Math.random() } : null,
    },
  })
  const clock = (isOff: boolean, correctionMs: number | null = null): EventMessage => ({
    name: 'clock.changed',
    payload: { offsetMs: 60_000, isOff, correctionMs },
  })

  it('is reported once, however often it is retried, and again after a success', async () => {
    const { kinds, hear } = await hearing()
    for (const fails of [true, true, true, false, true]) hear(backups(fails))
    expect(kinds).toEqual(['backup-failed', 'backup-failed'])
  })

  it('includes the clock unless codes are corrected', async () => {
    const { kinds, hear } = await hearing()
    hear(clock(true, 60_000))
    expect(kinds).toEqual([])
    for (const isOff of [true, true]) hear(clock(isOff))
    expect(kinds).toEqual(['clock-off'])
  })
})

it('includes an older version in the vault’s place', async () => {
  const { vault } = await makeAppBench('a passphrase')
  const told: Notice[] = []
  const { hear } = createNotices({
    vault,
    settings: () => ({ notifications: true }) as never,
    tell: notice => {
      told.push(notice)
      return () => {}
    },
  })
  vault.lock()
  const older = { savedAt: 1, newestAt: 2, backupAt: null, isSealed: true }
  const problem = {
    code: 'older' as const,
    message: { key: 'core.vault.locked' as const },
    previousIsWhole: false,
  }
  const status = { ...vault.status(), state: 'unavailable' as const }
  hear({ name: 'vault.changed', payload: { ...status, problem: { ...problem, older } } })
  hear({ name: 'vault.changed', payload: { ...status, problem: { ...problem, older } } })
  hear({ name: 'vault.changed', payload: vault.status() })
  hear({ name: 'vault.changed', payload: { ...status, problem } })
  expect(told.map(({ title }) => sayWords(title))).toEqual([
    'Your vault isn’t the newest version',
    'Your vault can’t be read',
  ])
})
