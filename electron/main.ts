/** The desktop host: puts the core, the window and the system together. */

import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { app } from 'electron'
import { dataFolder } from '../core/data-folder.ts'
import { createPage } from '../core/host/page.ts'
import { describeBug } from '../core/report.ts'
import { type App, startApp } from '../core/start.ts'
import { createTypist } from '../core/typing/typist.ts'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import type { Settings } from '../shared/models.ts'
import { refuseInspector } from '../shared/no-inspector.ts'
import type { ViewRequest } from '../shared/notice-models.ts'
import { englishOfDesktop } from '../shared/wording/english-of-desktop.ts'
import { say, sayWords, speak } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import { readVaultChoice } from './arguments.ts'
import { atMostEvery } from './at-most-every.ts'
import { noteOtherCrashes, notePageCrashes, openCrashLog } from './crash-log.ts'
import { hardenBeforeReady, openSession } from './hardening.ts'
import { createHost } from './host.ts'
import { bindBridge, createEvents } from './ipc.ts'
import { setMenu } from './menu.ts'
import { createNotifications } from './notifications.ts'
import { filesAmong } from './opened-files.ts'
import { claimSetupLinks, collectHanded, type Handed } from './protocol-links.ts'
import { createShortcut, enableShortcutPortal } from './quick-shortcut.ts'
import { createQuickWindow } from './quick-window.ts'
import { closeBeforeQuit } from './quitting.ts'
import { createScreens, screenPicker } from './screens.ts'
import { endWithSelfCheck } from './self-check.ts'
import { refusedSwitch } from './switches.ts'
import { showError } from './system.ts'
import { followSystem, seenLocks } from './system-locks.ts'
import { askWhileUnresponsive } from './unresponsive.ts'
import { createMainWindow } from './window.ts'
import { openZoom } from './zoom.ts'

const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url))
const pageFolder = fileURLToPath(new URL('../renderer/', import.meta.url))

const crashLog = openCrashLog(join(dataFolder(process.env), 'crash-log.txt'))
/** Quick access is made ready once the window has had the time that it needs. */
const quickAfterMs = 4000

refuseInspector(process)
speak(englishOfDesktop)
process.on('uncaughtException', giveUp)
// Electron only warns of these, where plain Node ends.
process.on('unhandledRejection', giveUp)
const unwanted = refusedSwitch()
if (unwanted !== null) {
  refuse(say('desktop.app.refusedSwitch', { name: `--${unwanted}` }))
} else if (app.commandLine.hasSwitch('self-check')) {
  endWithSelfCheck(pageFolder)
} else {
  hardenBeforeReady()
  enableShortcutPortal(process.env)
  keepChromiumApart()
  nameForSystem(process.env)
  try {
    begin()
  } catch (error) {
    giveUp(error)
  }
}

/**
 * Only one program runs at a time: another one brings the window of the first to the front, and
 * ends.
 */
function begin(): void {
  const vaultChoice = readVaultChoice(process.argv.slice(1))
  // Unpacked, Electron’s own first argument is the program’s folder.
  const files = filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
  if (!app.requestSingleInstanceLock({ vaultChoice, files })) {
    process.stderr.write(`${say('desktop.app.runsAlready')}\n`)
    app.quit()
    return
  }
  const deliverHanded = collectHanded(files)
  // Electron holds `ready` back until this module has run: nothing here may wait for it.
  app
    .whenReady()
    .then(() => open(vaultChoice))
    .then(deliverHanded)
    .catch(giveUp)
}

/**
 * Windows puts the taskbar button under this name, and Linux looks icon and permissions up by it.
 */
function nameForSystem(env: NodeJS.ProcessEnv): void {
  app.setAppUserModelId('app.countersign.Countersign')
  // A Flatpak’s desktop file has the name of its id.
  if (env.FLATPAK_ID) app.setDesktopName(`${env.FLATPAK_ID}.desktop`)
}

function chromiumFolder(): string {
  return join(dataFolder(process.env), 'chromium')
}

/** Chromium's own files stand beside the vault's, in a folder that can be thrown away. */
function keepChromiumApart(): void {
  const folder = chromiumFolder()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

/** Page and core start side by side: the page's first calls wait for the core. */
async function open(vaultChoice: VaultChoice): Promise<(handed: Handed) => void> {
  const picker = screenPicker(process.platform, process.getSystemVersion(), process.env)
  const screens = createScreens(picker)
  const session = openSession({
    page: createPage(pageFolder, randomBytes),
    isScanning: () => screens.isOpen(),
  })
  screens.answerIn(session)
  const events = createEvents()
  noteOtherCrashes(crashLog)
  const zoom = openZoom(join(chromiumFolder(), 'zoom.json'), () => window.current())
  const window = createMainWindow({
    session,
    preload,
    clock: Date.now,
    onOpen(contents) {
      bindBridge(contents, started)
      events.bind(contents)
      notePageCrashes(crashLog, contents)
    },
    onWindow(opened) {
      zoom.follow(opened)
      askWhileUnresponsive(opened, crashLog.note)
    },
    onPageGone: () => screens.setOpen(false),
    onCrashLoop,
    onHidden: () => whenStarted(core => core.systemEvent('hidden')),
    onClosed: quitWithWindow,
  })
  const systemLocks = followSystem({
    onEvent: event => whenStarted(core => core.systemEvent(event)),
    onResume: () => whenStarted(core => core.resumed()),
  })
  /** On macOS, a program goes on without windows. */
  function quitWithWindow(): void {
    if (process.platform !== 'darwin' && !window.isResting()) app.quit()
  }
  // Nothing is asked of its page: it asks for all that it shows.
  const quickEvents = createEvents({ keepsRequests: false })
  const quick = createQuickWindow({
    session,
    preload,
    clock: Date.now,
    onOpen(contents) {
      bindBridge(contents, started)
      quickEvents.bind(contents)
    },
  })
  function showView(place: ViewRequest): void {
    window.show()
    events.send({ name: 'view.requested', payload: place })
  }
  const shortcut = createShortcut(() => quick.toggle(), process.env)
  const host = createHost({
    screens,
    screenPicker: picker,
    window: () => window.current(),
    frontWindow() {
      const palette = quick.shown()
      if (palette) return palette
      window.show()
      return window.current()
    },
    setTyped: typed => window.setTyped(typed),
    applySettings(settings) {
      window.applySettings(settings)
      systemLocks.applySettings(settings)
      quick.applySettings(settings)
      shortcut.set(settings.quickShortcut)
    },
    seenLocks: () => seenLocks(process.env),
    crashLogPath: crashLog.path,
    notify: createNotifications(showView),
    quick: {
      show: () => quick.show(),
      hide: () => quick.hide(),
      openWindow() {
        quick.hide()
        window.show()
      },
      shortcut: () => shortcut.state(),
    },
    typist: createTypist({
      platform: process.platform,
      env: process.env,
      async leave() {
        if (!quick.leave()) throw new AppError('unavailable', words('core.typing.noOther'))
      },
    }),
    whileAsking: ask => quick.whileAsking(() => ask(quick.shown() ?? window.current())),
  })
  const started = startApp({
    host,
    vaultChoice,
    env: process.env,
    followsSaves: true,
    opensDoor: true,
  })
  const whenStarted = (act: (core: App) => unknown) => void started.then(act, () => undefined)
  closeBeforeQuit(async () => (await started).close())
  setMenu(app.isPackaged, {
    add: () => {
      window.show()
      events.send({ name: 'entries.addRequested', payload: undefined })
    },
    lock: () => whenStarted(lock),
    settings: () => showView({ what: 'settings' }),
    keys: () => showView({ what: 'keys' }),
    present: () => whenStarted(togglePresenting),
    zoom: zoom.step,
  })
  app.on('second-instance', (_event, _argv, _folder, other) => {
    window.show()
    if (isOtherVault(other, vaultChoice)) {
      showError(say('desktop.app.otherVault'), say('desktop.app.quitForOther'))
    }
  })
  app.on('activate', () => window.show())
  app.on('window-all-closed', quitWithWindow)
  window.show()

  const core = await started
  let wasOpen = false
  core.onEvent(message => {
    events.send(message)
    quickEvents.send(message)
    // Another program of the user asks for it, or `countersign quick`.
    if (message.name === 'quick.requested') quick.show()
    if (message.name !== 'vault.changed') return
    const isOpen = message.payload.state === 'open'
    // Locked, the page can no longer say that its scan screen is closed.
    if (!isOpen) screens.setOpen(false)
    if (wasOpen && message.payload.state === 'locked') {
      events.letGo()
      window.renewPage()
      quick.renewPage()
    }
    wasOpen = isOpen
  })
  const late = setTimeout(() => quick.prepare(), quickAfterMs)
  app.once('before-quit', () => clearTimeout(late))
  claimSetupLinks(process.env)
  const sayTooLong = atMostEvery(10_000, () =>
    events.send({ name: 'imports.refused', payload: undefined }),
  )
  return ({ links, files, hasTooLong }) => {
    window.show()
    if (links.length > 0) core.offerTexts(links)
    if (files.length > 0) core.offerFiles(files)
    if (hasTooLong) sayTooLong()
  }
}

/** Tells whether another start of the program asked for a vault, and not for this one. */
function isOtherVault(other: unknown, own: VaultChoice): boolean {
  const asked = (other as { vaultChoice?: VaultChoice } | null)?.vaultChoice ?? null
  return asked !== null && !isDeepStrictEqual(asked, own)
}

async function lock(core: App): Promise<void> {
  const reply = await core.dispatch('vault.lock', undefined)
  if (!reply.ok) showError(say('desktop.app.notLocked'), sayWords(reply.words))
}

/** A locked window shows no code that could be hidden. */
async function togglePresenting(core: App): Promise<void> {
  const settings = await core.dispatch('settings.get', undefined)
  if (!settings.ok) return
  const { presenting } = settings.value as Settings
  await core.dispatch('settings.update', { presenting: !presenting })
}

function onCrashLoop(): void {
  showError(say('desktop.app.closing'), say('desktop.app.windowFails'))
  app.quit()
}

function giveUp(error: unknown): void {
  if (error instanceof AppError) {
    refuse(error.message)
    return
  }
  process.stderr.write(`${describeBug('electron', error)}\n`)
  crashLog.noteBug('electron', error)
  showError(say('desktop.app.cannotContinue'), say('desktop.app.internal'))
  app.exit(1)
}

function refuse(reason: string): void {
  showError(say('desktop.app.cannotContinue'), reason)
  app.exit(2)
}
