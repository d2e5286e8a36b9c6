/**
 * Records the program's calls to Electron, in order, and whether `ready` had been emitted by then.
 */
export const calls = []

const state = { isReady: false }

export function becomeReady() {
  state.isReady = true
}

export const isReadyNow = () => state.isReady

export function record(name, ...args) {
  calls.push({ name, args: args.map(plain), isReady: state.isReady })
}

/** Makes a method that only records its call and returns `result`. */
export function noting(name, result) {
  return (...args) => {
    record(name, ...args)
    return result
  }
}

/** Leaves out functions and classes, so that it can be sent to the test's process. */
function plain(value) {
  if (typeof value === 'function') return '[function]'
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(plain)
  if (!isPlain(value)) return `[${value.constructor.name}]`
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

function isPlain(value) {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
