/**
 * A screen and a bus of its own with a window manager, and what a user does on it: keys, windows, clipboard,
 * a panel.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { addressOf, startBus } from '../test-session.mjs'
import { preparePanel } from './panel.mjs'

const run = promisify(execFile)
const lookEveryMs = 10

/** @typedef {Awaited<ReturnType<typeof openDesk>>} Desk */

/**
 * @param {{ folder: string, keys: string, command: string }} given `command` runs at `keys`, which are
 *   written as Openbox writes them
 */
export async function openDesk({ folder, keys, command }) {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const [number] = await Promise.race([
    once(createInterface({ input: server.stdout }), 'line'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ])
  const { WAYLAND_DISPLAY: _, ...others } = process.env
  const { services, environment } = preparePanel(folder)
  const screen = { ...others, ...environment, DISPLAY: `:${number}` }
  const bus = startBus(folder, { services, env: screen })
  const env = { ...screen, DBUS_SESSION_BUS_ADDRESS: await addressOf(bus) }
  const config = join(folder, 'openbox.xml')
  writeFileSync(config, openboxConfig(keys, command))
  const manager = spawn('openbox', ['--config-file', config], { env, stdio: 'ignore' })

  /** @param {readonly string[]} args @returns {Promise<string>} empty if there is no such window */
  const xdotool = async args => {
    try {
      return (await run('xdotool', args, { env })).stdout.trim()
    } catch {
      return ''
    }
  }
  const desk = {
    env,
    /** @param {string} title a regular expression */
    windows: async title =>
      (await xdotool(['search', '--onlyvisible', '--name', title])).split('\n').filter(Boolean),
    inFront: () => xdotool(['getactivewindow']),
    /** Counts menus as well, which are windows without a window manager. */
    countWindows: async () =>
      (await xdotool(['search', '--onlyvisible', '--class', '.*'])).split('\n').length,
    /** @param {string} window */
    bringToFront: async window => {
      await until('the window in front', async () => {
        await xdotool(['windowactivate', window])
        return (await desk.inFront()) === window
      })
    },
    /** @param {string[]} names as xdotool writes them: ctrl+Return */
    press: (...names) => xdotool(['key', ...names]),
    /** @param {string} text */
    type: text => xdotool(['type', '--delay', '20', text]),
    readClipboard: async () =>
      (await run('xclip', ['-selection', 'clipboard', '-o'], { env })).stdout,
    /** @param {string} file */
    takePicture: async file => {
      await run('import', ['-window', 'root', file], { env })
    },
    /** @param {number} x @param {number} y @param {1 | 3} button left or right */
    click: (x, y, button) => xdotool(['mousemove', `${x}`, `${y}`, 'click', `${button}`]),
    /** Starts a panel that shows the icons of programs at the bottom left. */
    startPanel() {
      const panel = spawn('xfce4-panel', ['--disable-wm-check'], { env, stdio: 'ignore' })
      const ended = once(panel, 'exit')
      return {
        async stop() {
          panel.kill()
          await ended
        },
      }
    },
    async close() {
      manager.kill()
      bus.kill()
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
  await until('the window manager', async () => (await xdotool(['get_num_desktops'])) !== '')
  return desk
}

/**
 * Looks again and again until there is an answer.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | false | null | undefined | ''>} look
 * @param {number} [withinMs]
 * @returns {Promise<T>}
 */
export async function until(what, look, withinMs = 20_000) {
  const end = performance.now() + withinMs
  while (performance.now() < end) {
    const found = await look()
    if (found) return found
    await sleep(lookEveryMs)
  }
  throw new Error(`Waited ${withinMs / 1000} s for ${what}.`)
}

/** @param {string} keys @param {string} command */
function openboxConfig(keys, command) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><focusLast>yes</focusLast></focus>
  <keyboard>
    <keybind key="${keys}">
      <action name="Execute"><command>${command}</command></action>
    </keybind>
    <keybind key="A-F4"><action name="Close"/></keybind>
  </keyboard>
</openbox_config>
`
}
