/** Tests the icon on a bus of its own, with a stand-in for the panel. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Message, type MessageBus, sessionBus, Variant } from '@jellybrick/dbus-next'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { makeBusTray } from '../../cli/tray/bus-tray.ts'
import type { TrayIcon } from '../../core/background/tray.ts'
import { lookup } from '../../scripts/system-lookup.mjs'
import { addressOf, startBus } from '../../scripts/test-session.mjs'
import { english } from '../../shared/wording/english.ts'
import { speak } from '../../shared/wording/say.ts'

const hasBus = process.platform === 'linux' && lookup()({ commands: ['dbus-daemon'] })
const watcher = 'org.kde.StatusNotifierWatcher'
const menuName = 'com.canonical.dbusmenu'

type Row = Readonly<Record<string, unknown>> & { readonly id: number }

describe.skipIf(!hasBus)('an icon in the panel of Linux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bus-'))
  let bus: ReturnType<typeof startBus>
  let busAddress = ''

  beforeAll(async () => {
    bus = startBus(folder)
    busAddress = await addressOf(bus)
  })
  afterAll(() => {
    bus.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Connects a panel that reads the menu of the icon registered last. */
  async function openPanel() {
    const connection: MessageBus = sessionBus({ busAddress })
    const registered: string[] = []
    let updates = 0
    connection.addMethodHandler(message => {
      if (message.member !== 'RegisterStatusNotifierItem') return false
      registered.push(String(message.body[0]))
      connection.send(Message.newMethodReturn(message))
      return true
    })
    connection.on('message', ({ member }: Message) => {
      if (member === 'LayoutUpdated') updates += 1
    })
    const ask = async (
      path: string,
      of: string,
      member: string,
      signature = '',
      body = [] as unknown[],
    ) => {
      const destination = registered.at(-1) ?? ''
      const asked = { destination, path, interface: of, member, signature, body }
      return (await connection.call(new Message(asked)))?.body ?? []
    }
    const match = {
      destination: 'org.freedesktop.DBus',
      path: '/',
      interface: 'org.freedesktop.DBus',
    }
    await connection.call(
      new Message({
        ...match,
        member: 'AddMatch',
        signature: 's',
        body: [`type='signal',interface='${menuName}'`],
      }),
    )
    await connection.requestName(watcher)
    const close = () => connection.disconnect()
    onTestFinished(close)
    return {
      close,
      registered,
      ask,
      updates: () => updates,
      activate: () =>
        ask('/StatusNotifierItem', 'org.kde.StatusNotifierItem', 'Activate', 'ii', [1, 1]),
      async rows(): Promise<Row[]> {
        const [, layout] = await ask('/MenuBar', menuName, 'GetLayout', 'iias', [0, -1, []])
        const [, , children] = layout as [number, object, Variant[]]
        return children.map(({ value }) => {
          const [id, properties] = value as [number, Record<string, Variant>]
          const plain = Object.entries(properties).map(([key, { value }]) => [key, value])
          return { id, ...Object.fromEntries(plain) }
        })
      },
      click: (id: number) =>
        ask('/MenuBar', menuName, 'EventGroup', 'a(isvu)', [
          [[id, 'clicked', new Variant('s', ''), 0]],
        ]),
    }
  }

  async function makeIcon(acts: { open?: () => void; quick?: () => void } = {}): Promise<TrayIcon> {
    const icon = await makeBusTray({
      env: { DBUS_SESSION_BUS_ADDRESS: busAddress },
      pictures: [{ size: 1, argb: Buffer.from([255, 1, 2, 3]) }],
      open: acts.open ?? (() => {}),
      quick: acts.quick ?? (() => {}),
    })
    if (!icon) throw new Error('There is no icon.')
    onTestFinished(() => icon.remove())
    return icon
  }

  it('shows a menu whose rows do what they say, and opens the window on a click', async () => {
    const panel = await openPanel()
    const done: string[] = []
    const act = (what: string) => () => void done.push(what)
    const icon = await makeIcon({ open: act('open') })
    icon.setMenu([
      [{ label: 'my_name', act: act('copy') }],
      [
        { label: { key: 'core.tray.nonePinned' }, act: null },
        { label: { key: 'core.tray.lock' }, act: act('lock') },
      ],
    ])
    await expect.poll(panel.updates).toBe(1)
    const rows = await panel.rows()
    expect(rows.map(({ id, ...row }) => row)).toEqual([
      { label: 'my__name' },
      { type: 'separator' },
      { label: 'Pin an entry to copy its code here', enabled: false },
      { label: 'Lock' },
    ])
    for (const { id } of rows) await panel.click(id)
    await panel.activate()
    expect(done).toEqual(['copy', 'lock', 'open'])
    const [item] = await panel.ask(
      '/StatusNotifierItem',
      'org.freedesktop.DBus.Properties',
      'GetAll',
      's',
      ['org.kde.StatusNotifierItem'],
    )
    const { IconPixmap, Menu } = item as Record<string, Variant>
    expect(IconPixmap?.value).toEqual([[1, 1, Buffer.from([255, 1, 2, 3])]])
    expect(Menu?.value).toBe('/MenuBar')
  })

  it('tells the panel in which direction the menu is read', async () => {
    const panel = await openPanel()
    await makeIcon()
    onTestFinished(() => speak(english))
    const direction = async () => {
      const of = 'org.freedesktop.DBus.Properties'
      const [value] = await panel.ask('/MenuBar', of, 'Get', 'ss', [menuName, 'TextDirection'])
      return (value as Variant).value
    }
    expect(await direction()).toBe('ltr')
    speak({ locale: 'ar', messages: {} })
    expect(await direction()).toBe('rtl')
  })

  it('does nothing for a row that is gone, whatever stands in its place', async () => {
    const panel = await openPanel()
    const done: string[] = []
    const icon = await makeIcon()
    icon.setMenu([[{ label: 'one', act: () => void done.push('one') }]])
    const [before] = await panel.rows()
    icon.setMenu([[{ label: 'two', act: () => void done.push('two') }]])
    const [after] = await panel.rows()
    await panel.click(before?.id ?? 0)
    await panel.click(after?.id ?? 0)
    expect(done).toEqual(['two'])
  })

  it('reappears after the panel restarts, and waits for a panel that starts later', async () => {
    await makeIcon()
    const first = await openPanel()
    await expect.poll(() => first.registered).toHaveLength(1)
    first.close()
    const second = await openPanel()
    await expect.poll(() => second.registered).toEqual(first.registered)
  })

  it.each([
    ['there is no bus', {}],
    ['nobody listens at its address', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' }],
    ['the address names a program', { DBUS_SESSION_BUS_ADDRESS: 'unixexec:path=/bin/true' }],
  ])('is missing if %s', async (_, env) => {
    const nothing = { pictures: [], open() {}, quick() {} }
    expect(await makeBusTray({ env, ...nothing })).toBeNull()
  })
})
