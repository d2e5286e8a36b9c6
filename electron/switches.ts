/** Switches of Chromium that another program of the user could start this one with. */

import { app } from 'electron'

/**
 * Each hands the page's memory, or the start of its processes, to whoever wrote the arguments. The
 * fuses of the packaged program do not cover them, because they are Chromium's and not Node's.
 */
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'js-flags',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  'gpu-launcher',
  'disable-web-security',
  'load-extension',
]

/** The first switch that the packaged program does not start with; null if there is none. */
export function refusedSwitch(): string | null {
  if (!app.isPackaged) return null
  return refused.find(name => app.commandLine.hasSwitch(name)) ?? null
}
