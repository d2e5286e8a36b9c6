/** Refuses Chromium switches that another program of the user could start this one with. */

import { app } from 'electron'

/**
 * Each gives the page's memory, or control over starting its processes, to whoever wrote the
 * arguments. The fuses of the packaged program don't cover them, because they belong to Chromium
 * and not to Node.
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

/**
 * Returns the first switch that the packaged program refuses to start with; null if there is none.
 */
export function refusedSwitch(): string | null {
  if (!app.isPackaged) return null
  return refused.find(name => app.commandLine.hasSwitch(name)) ?? null
}
