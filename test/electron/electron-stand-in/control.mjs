/** Runs the commands of the test's process, with one answer per message. */
import { app } from './app.mjs'
import { setDisplays } from './capture.mjs'
import { clipboard } from './clipboard.mjs'
import { dialog } from './dialog.mjs'
import { Menu } from './menu.mjs'
import { nativeTheme } from './native-theme.mjs'
import { Notification } from './notification.mjs'
import { powerMonitor, system } from './power-monitor.mjs'
import { pressKeys } from './quick.mjs'
import { calls } from './record.mjs'
import { session } from './session.mjs'
import { passTime } from './timers.mjs'
import { theTray } from './tray.mjs'
import { utilityArguments, utilityPids } from './utility-process.mjs'
import { BrowserWindow } from './window.mjs'

const named = name => BrowserWindow.all.filter(window => window.name === name)
const mainWindow = () => named('main').at(-1)
const contents = () => mainWindow().webContents
const quick = () => named('quick').findLast(window => !window.isDestroyed())
const handlers = () => session.opened.handlers

/** Emits an event that can be prevented, and tells whether it was. */
function prevents(emitter, name, details, ...args) {
  let prevented = false
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true
    },
  }
  emitter.emit(name, event, ...args)
  return prevented
}

const commands = {
  calls: () => calls,
  windows: () => named('main').length,
  subscribes: () => contents().subscribe(),
  call: ({ frame, name, input }) =>
    contents().handlers.call({ senderFrame: frame, sender: contents() }, name, input),
  async request({ url, method = 'GET' }) {
    const answer = await handlers().protocol(new Request(url, { method }))
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  },
  navigates: ({ event, url }) => !prevents(contents(), event, { url }),
  attachesWebview: () => !prevents(contents(), 'will-attach-webview', {}),
  downloads: ({ url }) => !prevents(session.opened, 'will-download', {}, { getURL: () => url }),
  opensWindow: ({ url }) => contents().handlers.windowOpen({ url }),
  loads: ({ url }) =>
    new Promise(resolve => handlers().beforeRequest({ url }, ({ cancel }) => resolve(!cancel))),
  checks: ({ permission, origin, details }) =>
    handlers().permissionCheck(contents(), permission, origin, details),
  permits: ({ permission, details }) =>
    new Promise(resolve => handlers().permissionRequest(contents(), permission, resolve, details)),
  captures: request => new Promise(resolve => handlers().displayMedia(request, resolve)),
  permitsDevice: details => handlers().devicePermission(details),
  emitApp: ([name, ...args]) => app.emit(name, { preventDefault() {} }, ...args),
  opensUrls({ url, times }) {
    for (let time = 0; time < times; time++) app.emit('open-url', { preventDefault() {} }, url)
  },
  opensFiles({ paths }) {
    for (const path of paths) app.emit('open-file', { preventDefault() {} }, path)
  },
  emitPower: ([name]) => powerMonitor.emit(name),
  system: change => void Object.assign(system, change),
  passTime: ({ ms }) => passTime(ms),
  showWindow: () => BrowserWindow.all.at(-1).show(),
  emitWindow: ([name]) => void BrowserWindow.all.at(-1).emit(name),
  emitContents: ([name, ...args]) => void contents().emit(name, {}, ...args),
  answers: ({ response }) => dialog.answer?.(response),
  systemTheme({ dark }) {
    nativeTheme.shouldUseDarkColors = dark
    nativeTheme.emit('updated')
  },
  themeSource: () => nativeTheme.themeSource,
  zoomLevel: () => contents().zoomLevel,
  hideWindow: () => BrowserWindow.all.at(-1).hide(),
  minimizeWindow: () => BrowserWindow.all.at(-1).minimize(),
  /** Shuts down as macOS and Linux do: a program that doesn't ask for time is ended at once. */
  shutsDown() {
    if (!prevents(powerMonitor, 'shutdown', {})) process.exit(143)
  },
  /**
   * Ends the session as Windows does: it asks, announces the end, and a moment later ends what is
   * still running.
   */
  endsSession() {
    const window = mainWindow()
    window.emit('query-session-end', { preventDefault() {} })
    setTimeout(() => {
      window.emit('session-end', {})
      setTimeout(() => process.exit(143), 500)
    }, 200)
  },
  async rejects() {
    Promise.reject(new Error('nobody waits for this'))
  },
  utilityArguments: () => utilityArguments(),
  clickMenu({ label }) {
    const items = Menu.current.flatMap(({ submenu }) => submenu ?? [])
    items.find(item => item.label === label).click()
  },
  rightClick: params => contents().emit('context-menu', {}, params),
  crash: () => contents().emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  clipboardText: () => clipboard.text,
  utilityPids: () => utilityPids(),
  closeWindow: () => mainWindow().close(),
  pressesKeys: ({ keys }) => pressKeys(keys),
  /** Describes the quick window; null if there is none. */
  quick: () => (quick() ? { isVisible: quick().visible, hasFocus: quick().isFocused() } : null),
  quickSubscribes: () => quick().webContents.subscribe(),
  quickCall: ({ name, input, frame }) =>
    quick().webContents.handlers.call(
      { senderFrame: frame, sender: quick().webContents },
      name,
      input,
    ),
  quickBlurs: () => quick().loseFocus(),
  quickCrashes: () => quick().webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
  clickNotification: () => Notification.click(),
  focusWindow: () => mainWindow().focus(),
  blurWindow: () => mainWindow().loseFocus(),
  /** Returns the labels in the tray's menu; null if there is no icon. */
  tray: () => theTray()?.menu?.map(({ label, type }) => label ?? type) ?? null,
  clicksTray: ({ label }) =>
    theTray()
      .menu.find(item => item.label === label)
      .click(),
  clicksTrayIcon: () => theTray().emit('click'),
  displays: change => setDisplays(change),
  blocksLogin() {
    process.env.STAND_IN_LOGIN = 'blocked'
  },
  windowIsVisible: () => mainWindow()?.isVisible() ?? false,
  quit: () => app.quit(),
}

process.on('message', async ({ id, command, input }) => {
  try {
    process.send({ id, value: await commands[command](input) })
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) })
  }
})
