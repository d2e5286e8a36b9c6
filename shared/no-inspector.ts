/** Has as much of Node's `process` as the function takes. */
interface Self {
  on(signal: 'SIGUSR1', listener: () => void): unknown
}

/**
 * Node opens its inspector on SIGUSR1: a door to all that the process knows, on a port that other
 * users of the computer and web pages can reach, too. A listener takes the signal's place. Node's
 * own switch, `--disable-sigusr1`, came with 22.14 and 23.7.
 */
export function refuseInspector(self: Self): void {
  self.on('SIGUSR1', () => undefined)
}
