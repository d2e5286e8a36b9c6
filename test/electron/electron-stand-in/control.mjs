/** Runs what the test's process asks for: one message, one answer. */
import { app } from './app.mjs'
import { Menu } from './menu.mjs'
import { powerMonitor } from './power-monitor.mjs'
import { calls } from './record.mjs'
import { session } from './session.mjs'
import { utilityPids } from './utility-process.mjs'
import { BrowserWindow } from './window.mjs'

const contents = () => BrowserWindow.all.at(-1).webContents
const handlers = () => session.opened.handlers

/** Emits an event that can be prevented and tells whether it was. */
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
  windows: () => BrowserWindow.all.length,
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
  emitPower: ([name]) => powerMonitor.emit(name),
  clickMenu({ label }) {
    const items = Menu.current.flatMap(({ submenu }) => submenu ?? [])
    items.find(item => item.label === label).click()
  },
  rightClick: params => contents().emit('context-menu', {}, params),
  crash: () => contents().emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  utilityPids: () => utilityPids(),
  closeWindow: () => BrowserWindow.all.at(-1).emit('closed'),
  quit: () => app.quit(),
}

process.on('message', async ({ id, command, input }) => {
  try {
    process.send({ id, value: await commands[command](input) })
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) })
  }
})
