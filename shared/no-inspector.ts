/** Declares the part of Node's `process` that the function needs. */
interface Self {
  on(signal: 'SIGUSR1', listener: () => void): unknown
}

/**
 * Node opens its inspector on SIGUSR1. That would expose everything the process knows, on a port
 * that other users of the computer and web pages can reach as well. A listener replaces the
 * signal's default. Node's own switch, `--disable-sigusr1`, came with 22.14 and 23.7.
 */
export function refuseInspector(self: Self): void {
  self.on('SIGUSR1', () => undefined)
}
