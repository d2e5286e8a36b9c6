import { type Keychain, largeItemCharacters } from '../../../core/vault/keychain.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'

/**
 * Keeps a keychain in memory. `fault`, if set, runs before every call and may throw. `keep` decides
 * what is stored of a text.
 */
export class MemoryKeychain implements Keychain {
  readonly items = new Map<string, string>()
  itemCharacters = largeItemCharacters
  readonly calls: string[] = []
  fault: (call: 'get' | 'set' | 'delete', name: string) => void = () => {}

  keep: (text: string) => string | undefined = text => text

  async get(name: string): Promise<string | undefined> {
    this.#note('get', name)
    return this.items.get(name)
  }

  async set(name: string, secret: string): Promise<void> {
    this.#note('set', name)
    const kept = this.keep(secret)
    if (kept === undefined) this.items.delete(name)
    else this.items.set(name, kept)
  }

  async delete(name: string): Promise<boolean> {
    this.#note('delete', name)
    return this.items.delete(name)
  }

  #note(call: 'get' | 'set' | 'delete', name: string): void {
    this.calls.push(`${call} ${name}`)
    this.fault(call, name)
  }
}

export function unreachable(): never {
  throw new AppError('unavailable', literal('The test keychain is not there.'))
}
