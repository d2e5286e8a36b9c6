import { randomBytes } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { formatBase32 } from '../../shared/base32.ts'
import type { Payload } from '../../shared/contract.ts'
import { readReply } from '../read-reply.ts'
import { googleExport } from '../shared/google-export.ts'
import { confirmed, makeAppBench, manual, rfcSecret } from './app-bench.ts'

const uri = (label: string, secret: string) =>
  `otpauth://totp/Example:${label}?secret=${secret}&issuer=Example`

describe('adding', () => {
  it('adds nothing that an import merely looked at', async () => {
    const { call } = await makeAppBench()
    const { rows } = await call('imports.addTexts', {
      texts: [uri('alice', rfcSecret)],
      import: null,
    })
    expect(rows).toMatchObject([{ label: 'alice', verdict: 'new', existing: null }])
    expect(await call('entries.list', undefined)).toEqual([])
  })

  it('finds the links in a pasted list and reports an invalid one, without its text', async () => {
    const { call } = await makeAppBench()
    const text = [uri('alice', rfcSecret), 'https://example.com/?token=hunter2', uri('bob', 'no1')]
    const { rows, findings } = await call('imports.addTexts', {
      texts: [text.join('\r\n')],
      import: null,
    })
    expect(rows.map(({ label }) => label)).toEqual(['alice'])
    expect(findings.map(({ index, kind }) => [index, kind])).toEqual([[1, 'refused']])
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|no1/)
  })

  it('reports what is known and what is in the trash, and restores that', async () => {
    const { call } = await makeAppBench()
    const text = uri('alice', rfcSecret)
    const look = () => call('imports.addTexts', { texts: [text], import: null })
    const add = async () => {
      const { import: id, rows } = await look()
      const keys = rows.map(({ key }) => key)
      return { id, ...(await call('imports.apply', { import: id, keys })) }
    }
    const { added } = await add()
    const [entry] = added
    expect((await look()).rows).toMatchObject([
      { verdict: 'known', existing: { id: entry, trashed: false } },
    ])
    expect(await add()).toMatchObject({ added: [], updated: [], restored: [] })
    await call('entries.remove', { ids: added })
    expect((await look()).rows).toMatchObject([
      { verdict: 'trashed', existing: { id: entry, trashed: true } },
    ])
    const { id, restored } = await add()
    expect(restored).toEqual([entry])
    expect(await call('imports.undo', { import: id })).toEqual({ undone: 1 })
    expect(await call('entries.list', undefined)).toEqual([])
  })

  it('treats a corrected link as a change of the entry, and undoes it', async () => {
    const { call } = await makeAppBench()
    const add = async (text: string, addChanged: boolean) => {
      const { import: id, rows } = await call('imports.addTexts', { texts: [text], import: null })
      const keys = rows.map(({ key }) => key)
      return { id, ...(await call('imports.apply', { import: id, keys, addChanged })) }
    }
    const { added } = await add(uri('alice', rfcSecret), false)
    const before = await call('entries.list', undefined)
    const { id, updated } = await add(uri('alice', `${rfcSecret}&digits=8`), false)
    expect(updated).toEqual(added)
    expect(await call('entries.list', undefined)).toMatchObject([{ otp: { digits: 8 } }])
    await call('imports.undo', { import: id })
    expect(await call('entries.list', undefined)).toEqual(before)
    await add(uri('alice', `${rfcSecret}&digits=8`), true)
    expect(await call('entries.list', undefined)).toHaveLength(2)
  })

  it('undoes an addition as if it had never been, and only once', async () => {
    const { app, call } = await makeAppBench()
    const look = { texts: [uri('alice', rfcSecret)], import: null }
    const { import: id, rows } = await call('imports.addTexts', look)
    await call('imports.apply', { import: id, keys: rows.map(({ key }) => key) })
    expect(await call('imports.undo', { import: id })).toEqual({ undone: 1 })
    expect(await call('entries.list', undefined)).toEqual([])
    expect(await call('trash.list', undefined)).toEqual([])
    expect(await app.dispatch('imports.undo', { import: id })).toMatchObject({ code: 'not-found' })
  })

  it('collects the parts of a Google export in any order', async () => {
    const { call } = await makeAppBench()
    const part = (index: number) =>
      googleExport(
        [{ secret: new Uint8Array(20).fill(index), name: `account ${index}`, issuer: 'Example' }],
        { size: 3, index, batchId: -7 },
      )
    const first = await call('imports.addTexts', { texts: [part(2)], import: null })
    expect(first.parts).toEqual([{ have: 1, of: 3 }])
    const { import: id } = first
    await call('imports.addTexts', { texts: [part(0), part(2)], import: id })
    const all = await call('imports.addTexts', { texts: [part(1)], import: id })
    expect(all.parts).toEqual([{ have: 3, of: 3 }])
    expect(all.rows).toHaveLength(3)
    await call('imports.apply', { import: id, keys: all.rows.map(({ key }) => key) })
    const added = await call('entries.list', undefined)
    expect(added.map(({ label }) => label).sort()).toEqual(['account 0', 'account 1', 'account 2'])
  })

  it('forgets what it read once that was added, and on lock', async () => {
    const { app, call } = await makeAppBench('correct horse')
    const look = () => call('imports.addTexts', { texts: [uri('a', rfcSecret)], import: null })
    const added = await look()
    await call('imports.apply', { import: added.import, keys: added.rows.map(({ key }) => key) })
    const locked = await look()
    await call('vault.lock', undefined)
    await call('vault.unlock', { passphrase: 'correct horse' })
    for (const { import: id } of [added, locked]) {
      expect(await app.dispatch('imports.preview', { import: id })).toMatchObject({
        code: 'not-found',
      })
    }
  })

  it('keeps the latest 8 of the imports that nobody closes', async () => {
    const { app, call } = await makeAppBench()
    const ids: string[] = []
    for (let n = 0; n < 9; n++) {
      const texts = [uri(`entry ${n}`, rfcSecret)]
      ids.push((await call('imports.addTexts', { texts, import: null })).import)
    }
    const replies = await Promise.all(
      ids.map(id => app.dispatch('imports.preview', { import: id })),
    )
    expect(replies.map(({ ok }) => ok)).toEqual([false, ...ids.slice(1).map(() => true)])
  })

  it('keeps a link from the system until the vault is open', async () => {
    const { app, call, events } = await makeAppBench('correct horse')
    await call('vault.lock', undefined)
    app.offerTexts([uri('from the system', rfcSecret)])
    expect(events.some(({ name }) => name === 'imports.offered')).toBe(false)
    await call('vault.unlock', { passphrase: 'correct horse' })
    const offered = await vi.waitUntil(() => events.find(({ name }) => name === 'imports.offered'))
    const { import: id } = offered.payload as Payload<'imports.offered'>
    const { rows } = await call('imports.preview', { import: id })
    expect(rows).toMatchObject([{ label: 'from the system' }])
  })

  it('opens whatever is waiting, and skips too much from the system', async () => {
    const { app, call, events, bugs } = await makeAppBench('correct horse')
    await call('vault.lock', undefined)
    const lines = Array.from({ length: 2000 }, (_, n) => uri(`entry ${n}`, rfcSecret))
    app.offerTexts([lines.join('\n')])
    expect(await call('vault.unlock', { passphrase: 'correct horse' })).toMatchObject({
      state: 'open',
    })
    await vi.waitUntil(() => bugs.length > 0)
    expect(events.some(({ name }) => name === 'imports.offered')).toBe(false)
    expect(bugs).toEqual(['offer'])
  })

  it('refuses a typed duplicate unless it is wanted', async () => {
    const { app, call } = await makeAppBench()
    await call('entries.add', manual())
    expect(await app.dispatch('entries.add', manual())).toMatchObject({ code: 'duplicate' })
    await call('entries.add', manual({ allowDuplicate: true }))
    expect(await call('entries.list', undefined)).toHaveLength(2)
  })
})

describe('codes', () => {
  it('shows the current RFC 6238 code, the next one, and how long it is valid', async () => {
    const { call, time } = await makeAppBench()
    const { entry } = await call('entries.add', manual())
    time.now = 59_000
    const { now, codes } = await call('codes.current', { ids: [entry.id] })
    expect(now).toBe(59_000)
    expect(codes).toEqual([
      { id: entry.id, code: '94287082', next: '37359152', validFrom: 30_000, validUntil: 60_000 },
    ])
  })

  it('saves a counter before its code is shown, and shows none by itself', async () => {
    const { call, vault } = await makeAppBench()
    const { entry } = await call('entries.add', manual({ type: 'hotp', digits: 6, counter: 3 }))
    const { codes } = await call('codes.current', { ids: [entry.id] })
    expect(codes).toMatchObject([{ code: null, validUntil: null }])
    expect(await call('codes.advance', { id: entry.id })).toMatchObject({ code: '969429' })
    expect(vault.document().entries[0]?.otp).toMatchObject({ counter: 4 })
    expect(await call('codes.advance', { id: entry.id })).toMatchObject({ code: '338314' })
  })

  it('has no code for an entry whose PIN is missing, until it is given', async () => {
    const { call } = await makeAppBench()
    const { entry } = await call(
      'entries.add',
      manual({ type: 'motp', secret: 'e3152afee62599c8', pin: '' }),
    )
    const current = async () => (await call('codes.current', { ids: [entry.id] })).codes[0]?.code
    expect(await current()).toBeNull()
    await call('entries.update', { id: entry.id, change: { pin: '1234' } })
    expect(await current()).toMatch(/^[0-9a-f]{6}$/)
  })

  it('copies the code that was asked for and clears it on lock', async () => {
    const { call, clipboard, time } = await makeAppBench('correct horse')
    const { entry } = await call('entries.add', manual())
    time.now = 59_000
    const { clearsAt } = await call('codes.copy', { id: entry.id, which: 'next' })
    expect(clipboard.text).toBe('37359152')
    expect(clearsAt).toBe(59_000 + 30_000)
    await call('vault.lock', undefined)
    await expect.poll(() => clipboard.text).toBe('')
  })
})

describe('copying a counted code', () => {
  it('copies the one given out last and moves no counter', async () => {
    const { app, call, clipboard, vault } = await makeAppBench()
    const { id } = (await call('entries.add', manual({ type: 'hotp', digits: 6 }))).entry
    expect(await app.dispatch('codes.copy', { id, which: 'current' })).toMatchObject({
      code: 'not-found',
    })
    const { code } = await call('codes.advance', { id })
    await call('codes.copy', { id, which: 'current' })
    expect(clipboard.text).toBe(code)
    expect(vault.document().entries[0]?.otp).toMatchObject({ counter: 1 })
  })
})

describe('entries', () => {
  it('reorders the named entries among their own places', async () => {
    const { call } = await makeAppBench()
    const ids: string[] = []
    for (const label of ['a', 'b', 'c', 'd']) {
      const secret = formatBase32(randomBytes(20))
      ids.push((await call('entries.add', manual({ label, secret }))).entry.id)
    }
    const [a, , , d] = ids as [string, string, string, string]
    const list = await call('entries.reorder', { ids: [d, a] })
    expect(list.map(({ label }) => label)).toEqual(['d', 'b', 'c', 'a'])
  })

  it.each([
    [{ counter: 3 }, 'counter'],
    [{ pin: '1234' }, 'PIN'],
  ])('refuses the change %j, names the field and changes nothing', async (change, place) => {
    const { app, call } = await makeAppBench()
    const { entry } = await call('entries.add', manual())
    const before = await call('entries.get', { id: entry.id })
    const reply = await app.dispatch('entries.update', { id: entry.id, change })
    expect(readReply(reply)).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(place),
    })
    expect(await call('entries.get', { id: entry.id })).toEqual(before)
  })

  it('cleans names of what could deceive', async () => {
    const { call } = await makeAppBench()
    const { id } = (await call('entries.add', manual())).entry
    const change = { label: 'a\u202eb', issuer: 'a\u0000b' }
    expect(await call('entries.update', { id, change })).toMatchObject({
      label: 'ab',
      issuer: 'ab',
    })
  })

  it('brings a removed entry back, and drops it for good after 30 days', async () => {
    const { call, time } = await makeAppBench('correct horse')
    const { entry } = await call('entries.add', manual())
    await call('entries.remove', { ids: [entry.id] })
    const day = 24 * 60 * 60 * 1000
    expect(await call('trash.list', undefined)).toMatchObject([
      { id: entry.id, purgedAt: time.now + 30 * day },
    ])
    const reopen = async () => {
      await call('vault.lock', undefined)
      await call('vault.unlock', { passphrase: 'correct horse' })
    }
    time.now += 30 * day - 1
    await reopen()
    await call('trash.restore', { ids: [entry.id] })
    expect(await call('entries.list', undefined)).toMatchObject([{ id: entry.id }])
    await call('entries.remove', { ids: [entry.id] })
    time.now += 30 * day
    await reopen()
    await expect.poll(() => call('trash.list', undefined)).toEqual([])
  })
})

describe('revealing', () => {
  it('refuses without the passphrase, with a wrong one, and when the dialog says no', async () => {
    const { app, call, dialog, time } = await makeAppBench('correct horse')
    const { id } = (await call('entries.add', manual())).entry
    for (const confirmation of [confirmed, { ...confirmed, passphrase: 'wrong' }]) {
      expect(await app.dispatch('entries.reveal', { id, confirmation })).toMatchObject({
        ok: false,
      })
      expect(await app.dispatch('recovery.reveal', { confirmation })).toMatchObject({ ok: false })
    }
    expect(dialog.asked).toEqual([])
    time.now += 600_000
    dialog.answer = false
    const confirmation = { ...confirmed, passphrase: 'correct horse' }
    expect(await app.dispatch('entries.reveal', { id, confirmation })).toMatchObject({
      code: 'refused',
    })
  })

  it('shows a secret that other apps read', async () => {
    const { call } = await makeAppBench()
    const { id } = (await call('entries.add', manual())).entry
    const revealed = await call('entries.reveal', { id, confirmation: confirmed })
    expect(revealed.secret).toBe(rfcSecret)
    expect(new URL(revealed.uri).searchParams.get('secret')).toBe(rfcSecret)
    expect(revealed.svg).toMatch(/^<svg/)
  })
})

describe('an entry too long for a QR code', () => {
  it('is shown without one', async () => {
    const { call } = await makeAppBench()
    const { id } = (await call('entries.add', manual({ label: 'ü'.repeat(512) }))).entry
    const revealed = await call('entries.reveal', { id, confirmation: confirmed })
    expect(revealed).toMatchObject({ secret: rfcSecret, svg: null })
  })
})

describe('a change', () => {
  it('reports nothing about the clock, which no server was asked about', async () => {
    const { call, events } = await makeAppBench()
    // The rooms for servers are loaded by now, and report what has changed.
    await call('accounts.list', undefined)
    expect(events.map(({ name }) => name)).not.toContain('clock.changed')
  })

  it('is reported once, the status before the entries', async () => {
    const { call, events } = await makeAppBench()
    events.length = 0
    await call('entries.add', manual())
    // A backup may be made in between.
    const names = events.map(({ name }) => name).filter(name => !name.startsWith('backups.'))
    expect(names).toEqual(['vault.changed', 'entries.changed'])
  })
})

describe('settings', () => {
  it('stay as they are where a change leaves them undefined', async () => {
    const { call } = await makeAppBench()
    await call('settings.update', { theme: 'dark' })
    const change = { theme: undefined, hideCodes: true }
    expect(await call('settings.update', change)).toMatchObject({ theme: 'dark', hideCodes: true })
  })

  it('keeps the look and the protection over a lock', async () => {
    const { call, applied } = await makeAppBench('correct horse')
    await call('settings.update', { theme: 'dark', contentProtection: false })
    await call('vault.lock', undefined)
    expect(await call('settings.get', undefined)).toMatchObject({ theme: 'dark' })
    expect(applied.at(-1)).toMatchObject({ theme: 'dark', contentProtection: false })
  })

  const systemEvents = [
    ['suspend', { lockOnSuspend: true }],
    ['screen-lock', { lockOnScreenLock: true }],
    ['user-switch', { lockOnUserSwitch: true }],
    ['hidden', { lockWhenHidden: true }],
    ['system-idle', { systemIdleLockMinutes: 5 }],
  ] as const
  const noLocks = {
    lockOnSuspend: false,
    lockOnScreenLock: false,
    lockOnUserSwitch: false,
    lockWhenHidden: false,
    systemIdleLockMinutes: null,
  }

  it.each(systemEvents)('locks at %s where its own setting wants it', async (event, wanted) => {
    const { app, call } = await makeAppBench('correct horse')
    const state = async () => (await call('vault.status', undefined)).state
    await call('settings.update', noLocks)
    for (const [other] of systemEvents) app.systemEvent(other)
    expect(await state()).toBe('open')
    await call('settings.update', wanted)
    for (const [other] of systemEvents) if (other !== event) app.systemEvent(other)
    expect(await state()).toBe('open')
    app.systemEvent(event)
    expect(await state()).toBe('locked')
  })

  it('locks when the page says that it is hidden, where that is wanted', async () => {
    const { call } = await makeAppBench('correct horse')
    await call('host.noteHidden', undefined)
    expect((await call('vault.status', undefined)).state).toBe('open')
    await call('settings.update', { lockWhenHidden: true })
    await call('host.noteHidden', undefined)
    expect((await call('vault.status', undefined)).state).toBe('locked')
  })

  it('locks before it answers where the computer slept and nobody said so', async () => {
    const { app, call, time } = await makeAppBench('correct horse')
    time.awake = time.now
    time.uptime = time.now + 60_000
    expect(await app.dispatch('entries.list', undefined)).toMatchObject({ code: 'locked' })
    await call('vault.unlock', { passphrase: 'correct horse' })
    await call('settings.update', { lockOnSuspend: false })
    time.uptime += 60_000
    expect(await call('entries.list', undefined)).toEqual([])
  })

  it.each([
    ['forward', 86_400_000],
    ['back', -86_400_000],
  ])('counts no time where the clock is set %s by a day, and goes on counting', async (_, ms) => {
    const { app, call, time } = await makeAppBench('correct horse')
    time.uptime = time.now
    await call('vault.keepOpen', undefined)
    time.now += ms
    expect(await call('entries.list', undefined)).toEqual([])
    const id = (await call('entries.add', manual())).entry.id
    const { now, codes } = await call('codes.current', { ids: [id] })
    expect(now).toBe(time.now)
    expect(codes[0]?.validFrom).toBe(time.now - (time.now % 30_000))
    time.uptime += 15 * 60_000
    expect(await app.dispatch('entries.list', undefined)).toMatchObject({ code: 'locked' })
  })

  it('tells the page when the computer woke up, and locks first where the time is over', async () => {
    const { app, call, events, time } = await makeAppBench('correct horse')
    events.length = 0
    app.resumed()
    expect(events.map(({ name }) => name)).toEqual(['host.resumed'])
    time.now += 16 * 60_000
    app.resumed()
    expect((await call('vault.status', undefined)).state).toBe('locked')
  })

  it('locks a window that slept through its time before it answers', async () => {
    const { app, call, time } = await makeAppBench('correct horse')
    time.now += 16 * 60_000
    expect(await app.dispatch('entries.list', undefined)).toMatchObject({ code: 'locked' })
    await call('vault.unlock', { passphrase: 'correct horse' })
    await call('vault.changePassphrase', {
      next: null,
      confirmation: { ...confirmed, passphrase: 'correct horse' },
    })
    time.now += 16 * 60_000
    expect(await call('entries.list', undefined)).toEqual([])
  })

  it('locks in time, however often another program saves', async () => {
    const { app, vault, time } = await makeAppBench('correct horse')
    for (const note of ['one', 'two', 'three']) {
      time.now += 6 * 60_000
      await vault.change(draft => void Object.assign(draft.unknownFields, { note })).catch(() => {})
    }
    expect(await app.dispatch('entries.list', undefined)).toMatchObject({ code: 'locked' })
  })

  it('leaves a vault without a passphrase open, and says why it cannot be locked', async () => {
    const { app, call } = await makeAppBench()
    app.systemEvent('suspend')
    expect((await call('vault.status', undefined)).state).toBe('open')
    expect(readReply(await app.dispatch('vault.lock', undefined))).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('passphrase'),
    })
  })
})
