/**
 * Measures quick access in real windows, on a separate screen with a window manager: from the
 * desktop's shortcut, which starts `countersign quick`, to the letter that was typed then. The
 * browser opens a new window each time, while the desktop application keeps its own ready (see the
 * bench `quick`).
 */
import { buildStale } from '../build.mjs'
import { whyNoDesk } from '../desktop-walk/needs.mjs'
import { walkDesktop } from '../desktop-walk/walk.mjs'

const rounds = 7

export async function bench() {
  const why = whyNoDesk()
  if (why !== null)
    return { title: `Quick access in real windows was not measured: ${why}`, rows: [] }
  await buildStale(['renderer', 'cli'])
  const all = await walkDesktop({ rounds })
  const row = (/** @type {string} */ what, /** @type {keyof typeof all[0]} */ key) => {
    const sorted = all.map(times => times[key]).sort((a, b) => a - b)
    return {
      what,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      slowest: sorted.at(-1) ?? Number.NaN,
    }
  }
  return {
    title: 'Quick access beside `countersign ui --window`, milliseconds',
    rows: [
      row('from the shortcut to the window in front', 'shown'),
      row('from the shortcut to the first typed letter', 'letter'),
      row('from Enter to the code on the clipboard', 'copied'),
      row('from Enter to the program before in front', 'back'),
      row('from Ctrl+Enter to the code in that program', 'typed'),
    ],
  }
}
