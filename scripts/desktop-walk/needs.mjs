import { findBrowser } from '../browser-path.mjs'
import { lookup } from '../system-lookup.mjs'

const programs = ['Xvfb', 'openbox', 'xdotool', 'xclip', 'xterm', 'oathtool']

/** @returns {string | null} why there can be no screen to walk on; null if there can */
export function whyNoDesk() {
  if (process.platform !== 'linux') return 'only Linux can have a screen of its own'
  const has = lookup()
  const missing = programs.filter(command => !has({ commands: [command] }))
  if (missing.length > 0) return `${missing.join(', ')} missing`
  return findBrowser() ? null : 'there is no browser'
}

/** @returns {string | null} why there can be no tray on that screen; null if there can */
export function whyNoPanel() {
  return lookup()({ commands: ['xfce4-panel'] }) ? null : 'xfce4-panel missing'
}
