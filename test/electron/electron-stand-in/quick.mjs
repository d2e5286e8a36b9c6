/**
 * Stands in for what quick access needs: keys from every program, and the positions of displays.
 */
import { record } from './record.mjs'

const registered = new Map()

/**
 * Behaves like Electron: keys that another program has are refused silently, with `register`
 * returning false, and unknown keys throw. `STAND_IN_TAKEN_KEYS` belong to other programs.
 */
export const globalShortcut = {
  register(accelerator, callback) {
    record('globalShortcut.register', accelerator)
    if (accelerator.includes('F24')) throw new TypeError(`Error processing argument ${accelerator}`)
    const taken = (process.env.STAND_IN_TAKEN_KEYS ?? '').split(',')
    if (taken.includes(accelerator) || registered.has(accelerator)) return false
    registered.set(accelerator, callback)
    return true
  },
  unregister(accelerator) {
    record('globalShortcut.unregister', accelerator)
    registered.delete(accelerator)
  },
  isRegistered: accelerator => registered.has(accelerator),
}

/** Presses keys in whichever program is in front. Returns whether they were ours. */
export function pressKeys(accelerator) {
  const callback = registered.get(accelerator)
  callback?.()
  return callback !== undefined
}

const display = {
  id: 1,
  size: { width: 1920, height: 1080 },
  workArea: { x: 0, y: 24, width: 1920, height: 1056 },
  scaleFactor: 1,
}

export const screen = {
  getCursorScreenPoint: () => ({ x: 400, y: 300 }),
  getDisplayNearestPoint: () => display,
  getAllDisplays: () => [display],
}
