/** Puts the desktop host together: the core, the window, and the system. */

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import { createBackground } from '../core/background/background.ts'
import { hasTrayHost, waitForTrayHost } from '../core/background/tray-host.ts'
import { dataFolder } from '../core/data-folder.ts'
import { createPage } from '../core/host/page.ts'
import { type App, startApp } from '../core/start.ts'
import { createTypist } from '../core/typing/typist.ts'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import { refuseInspector } from '../shared/no-inspector.ts'
import type { ViewRequest } from '../shared/notice-models.ts'
import { languages } from '../shared/wording/languages.ts'
import { messages } from '../shared/wording/parts/desktop.ts'
import { say, sayWords, speak } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import { readVaultChoice } from './arguments.ts'
import { createLoginStart } from './at-login.ts'
import { captureScreens } from './capture-screens.ts'
import { lock, togglePresenting } from './core-acts.ts'
import { noteOtherCrashes, notePageCrashes, openCrashLog } from './crash-log.ts'
import { followCore } from './follow-core.ts'
import { hardenBeforeReady, openSession } from './hardening.ts'
import { createHost } from './host.ts'
import { bindBridge, createEvents } from './ipc.ts'
import { openLanguage } from './language.ts'
import { createLastWords } from './last-words.ts'
import { type MenuActions, setMenu } from './menu.ts'
import { chromiumFolder, keepChromiumApart, nameForSystem } from './name-for-system.ts'
import { createNotifications } from './notifications.ts'
import { filesAmong } from './opened-files.ts'
import { claimSetupLinks, collectHanded, type Handed } from './protocol-links.ts'
import { createShortcut, enableShortcutPortal } from './quick-shortcut.ts'
import { createQuickWindow } from './quick-window.ts'
import { closeBeforeQuit } from './quitting.ts'
import { createScreens, screenPicker } from './screens.ts'
import { endWithSelfCheck } from './self-check.ts'
import { isOtherVault, type OtherStart, readStartWish, type StartWish } from './start-wish.ts'
import { refusedSwitch } from './switches.ts'
import { openScreenSettings, showError } from './system.ts'
import { followSystem, seenLocks } from './system-locks.ts'
import { takeHanded } from './take-handed.ts'
import { setTaskMenus } from './task-menus.ts'
import { makeTray } from './tray.ts'
import { askWhileUnresponsive } from './unresponsive.ts'
import { createMainWindow } from './window.ts'
import { openZoom } from './zoom.ts'

const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url))
const pageFolder = fileURLToPath(new URL('../renderer/', import.meta.url))
const trayFolder = fileURLToPath(new URL('./tray/', import.meta.url))

const crashLog = openCrashLog(join(dataFolder(process.env), 'crash-log.txt'))
const { giveUp, refuse, onCrashLoop } = createLastWords(crashLog)
/** Quick access is prepared once the window has had the time that it needs. */
const quickAfterMs = 4000

refuseInspector(process)
speak({ locale: languages.en.locale, messages })
process.on('uncaughtException', giveUp)
// Electron only warns about these, while plain Node would end.
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
 * Only one program runs at a time. Another one brings the window of the first to the front, and
 * ends.
 */
function begin(): void {
  const vaultChoice = readVaultChoice(process.argv.slice(1))
  // If it isn't packaged, Electron’s first argument is the program’s folder.
  const files = filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
  const wish = readStartWish(process.argv)
  if (!app.requestSingleInstanceLock({ vaultChoice, files, wish } satisfies OtherStart)) {
    process.stderr.write(`${say('desktop.app.runsAlready')}\n`)
    app.quit()
    return
  }
  const deliverHanded = collectHanded(files)
  // Electron delays `ready` until this module has run, so nothing here may wait for it.
  app
    .whenReady()
    .then(() => open(vaultChoice, wish))
    .then(deliverHanded)
    .catch(giveUp)
}

/** Page and core start in parallel, and the page's first calls wait for the core. */
async function open(
  vaultChoice: VaultChoice,
  startWish: StartWish,
): Promise<(handed: Handed) => void> {
  const language = await openLanguage(process.env, () => {
    drawMenu()
    background.renew()
    setTaskMenus(acts, process.env)
  })
  const loginStart = createLoginStart(process.env)
  const wish = loginStart.startedThisOne() ? 'hidden' : startWish
  const picker = screenPicker(process.platform, process.getSystemVersion(), process.env)
  const screens = createScreens(picker)
  const page = createPage(pageFolder, randomBytes)
  const session = openSession({
    page: path => page(path, language.page()),
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
    staysOnClose: () => background.staysOnClose(),
    isReachable: () => background.isReachable(),
  })
  const systemLocks = followSystem({
    onEvent: event => whenStarted(core => core.systemEvent(event)),
    onResume: () => whenStarted(core => core.resumed()),
  })
  /** On macOS, a program keeps running without windows. */
  function quitWithWindow(): void {
    if (process.platform !== 'darwin' && !window.isResting()) app.quit()
  }
  // Its page gets no requests, because it loads everything that it shows.
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
  const scanScreens = () => whenStarted(core => core.requestScan())
  const scanShortcut = createShortcut(scanScreens, process.env)
  const acts = {
    open: () => window.show(),
    quick: () => quick.show(),
    scan: scanScreens,
    lock: () => whenStarted(lock),
    quit: () => app.quit(),
  }
  const background = createBackground({
    makeIcon: open => makeTray(trayFolder, open),
    hasHost: () => hasTrayHost(process.env),
    waitForHost: patienceMs => waitForTrayHost(process.env, patienceMs),
    loginStart,
    core: () => started,
    acts,
    sayNotCopied: why => showError(say('core.tray.notCopied'), sayWords(why)),
    isHidden: wish === 'hidden',
  })
  setTaskMenus(acts, process.env)
  const host = createHost({
    screens: {
      ...screens,
      capture: () => captureScreens({ clearView: () => window.clearView() }),
      shortcut: () => scanShortcut.state(),
      openPermission: process.platform === 'darwin' ? openScreenSettings : null,
    },
    screenPicker: picker,
    window: () => window.current(),
    showWindow: () => window.show(),
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
      scanShortcut.set(settings.scanShortcut)
      background.applySettings(settings)
      language.follow(settings.language)
    },
    background,
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
  const started: Promise<App> = startApp({
    host,
    vaultChoice,
    env: process.env,
    followsSaves: true,
    opensDoor: true,
  })
  const whenStarted = (act: (core: App) => unknown) => void started.then(act, () => undefined)
  closeBeforeQuit(async () => (await started).close())
  const menuActions: MenuActions = {
    add: () => {
      window.show()
      events.send({ name: 'entries.addRequested', payload: undefined })
    },
    lock: () => whenStarted(lock),
    settings: () => showView({ what: 'settings' }),
    keys: () => showView({ what: 'keys' }),
    present: () => whenStarted(togglePresenting),
    zoom: zoom.step,
  }
  const drawMenu = () => setMenu(app.isPackaged, menuActions)
  drawMenu()
  function grant(what: StartWish): void {
    if (what === 'quick') quick.show()
    else if (what === 'scan') scanScreens()
    else if (what === 'lock') whenStarted(lock)
    else if (what === 'show') window.show()
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const other = data as Partial<OtherStart> | null
    grant(other?.wish ?? 'show')
    if (isOtherVault(other, vaultChoice)) {
      showError(say('desktop.app.otherVault'), say('desktop.app.quitForOther'))
    }
  })
  app.on('activate', () => window.show())
  app.on('window-all-closed', quitWithWindow)
  if (wish === 'hidden' || wish === 'quick') {
    // Without a tray, the window is shown, because nobody would find an invisible program.
    background.isReachable().then(isReachable => grant(isReachable ? wish : 'show'))
  } else window.show()
  if (wish === 'scan') scanScreens()

  const core = await started
  followCore({ core, events, quickEvents, background, screens, window, quick })
  const late = setTimeout(() => quick.prepare(), quickAfterMs)
  app.once('before-quit', () => clearTimeout(late))
  claimSetupLinks(process.env)
  return takeHanded(core, () => window.show(), events)
}
