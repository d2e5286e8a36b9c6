/**
 * Remembers the passphrases that opened files of an import, because the next file may have the same
 * one.
 */
export interface KnownPassphrases {
  /** Returns the passphrases in the order in which they were found. */
  all(): readonly string[]
  remember(passphrase: string): void
  markTried(file: File | undefined, passphrase: string): void
  wasTried(file: File | undefined, passphrase: string): boolean
  forget(): void
}

export function createKnownPassphrases(): KnownPassphrases {
  const passphrases = new Set<string>()
  let triedWith = new WeakMap<File, Set<string>>()

  return {
    all: () => [...passphrases],
    remember: passphrase => void passphrases.add(passphrase),
    markTried(file, passphrase) {
      if (file) triedWith.set(file, new Set(triedWith.get(file)).add(passphrase))
    },
    wasTried: (file, passphrase) => file !== undefined && !!triedWith.get(file)?.has(passphrase),
    forget() {
      passphrases.clear()
      triedWith = new WeakMap()
    },
  }
}
