/** The desktop host: puts the core, the window and the system together. */

import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import { dataFolder } from '../core/data-folder.ts'
import { createPage } from '../core/host/page.ts'
import { describeBug } from '../core/report.ts'
import { type App, startApp } from '../core/start.ts'
import { AppError } from '../shared/errors.ts'
import { refuseInspector } from '../shared/no-inspector.ts'
import { englishOfDesktop } from '../shared/wording/english-of-desktop.ts'
import { say, sayWords, speak } from '../shared/wording/say.ts'
import { readVaultChoice } from './arguments.ts'
import { hardenBeforeReady, openSession } from './hardening.ts'
import { createHost } from './host.ts'
import { bindBridge } from './ipc.ts'
import { setMenu } from './menu.ts'
import { claimSetupLinks, collectSetupLinks } from './protocol-links.ts'
import { closeBeforeQuit } from './quitting.ts'
import { createScreens, screenPicker } from './screens.ts'
import { onSystemLock, showError } from './system.ts'
import { createMainWindow } from './window.ts'

const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url))
const pageFolder = fileURLToPath(new URL('../renderer/', import.meta.url))

refuseInspector(process)
speak(englishOfDesktop)
process.on('uncaughtException', giveUp)
hardenBeforeReady()
keepChromiumApart()
app.setAppUserModelId('app.countersign.Countersign')
if (app.requestSingleInstanceLock()) {
  const deliverSetupLinks = collectSetupLinks()
  // Electron holds `ready` back until this module has run: nothing here may wait for it.
  app
    .whenReady()
    .then(open)
    .then(core => deliverSetupLinks(links => core.offerTexts(links)))
    .catch(giveUp)
} else {
  app.quit()
}

/** Chromium's own files stand beside the vault's, in a folder that can be thrown away. */
function keepChromiumApart(): void {
  const folder = join(dataFolder(process.env), 'chromium')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

/** Page and core start side by side: the page's first calls wait for the core. */
async function open(): Promise<App> {
  const vaultChoice = readVaultChoice(process.argv.slice(1))
  const picker = screenPicker(process.platform, process.getSystemVersion(), process.env)
  const screens = createScreens(picker)
  const session = openSession({
    page: createPage(pageFolder, randomBytes),
    isScanning: () => screens.isOpen(),
  })
  screens.answerIn(session)
  const window = createMainWindow({
    session,
    preload,
    clock: Date.now,
    onOpen: contents => bindBridge(contents, started),
    onPageGone: () => screens.setOpen(false),
    onCrashLoop,
  })
  const host = createHost({
    screens,
    screenPicker: picker,
    window: () => window.current(),
    applySettings: settings => window.applySettings(settings),
  })
  const started = startApp({ host, vaultChoice, env: process.env, followsSaves: true })
  const whenStarted = (act: (core: App) => unknown) => void started.then(act, () => undefined)
  closeBeforeQuit(async () => (await started).close())
  setMenu(app.isPackaged, {
    add: () => {
      window.show()
      window.send({ name: 'entries.addRequested', payload: undefined })
    },
    lock: () => whenStarted(lock),
  })
  onSystemLock(() => whenStarted(core => core.systemLocked()))
  app.on('second-instance', () => window.show())
  app.on('activate', () => window.show())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  window.show()

  const core = await started
  core.onEvent(message => {
    // Locked, the page can no longer say that its scan screen is closed.
    if (message.name === 'vault.changed' && message.payload.state !== 'open') screens.setOpen(false)
    window.send(message)
  })
  claimSetupLinks()
  return core
}

async function lock(core: App): Promise<void> {
  const reply = await core.dispatch('vault.lock', undefined)
  if (!reply.ok) showError(say('desktop.app.notLocked'), sayWords(reply.words))
}

function onCrashLoop(): void {
  showError(say('desktop.app.closing'), say('desktop.app.windowFails'))
  app.quit()
}

function giveUp(error: unknown): void {
  const isKnown = error instanceof AppError
  if (!isKnown) process.stderr.write(`${describeBug('electron', error)}\n`)
  const detail = isKnown ? error.message : say('desktop.app.internal')
  showError(say('desktop.app.cannotContinue'), detail)
  app.exit(isKnown ? 2 : 1)
}
