import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Capabilities } from '../../shared/host-models.ts'
import type { VaultStatus } from '../../shared/vault-models.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'

export interface Session {
  /** Null until the host has answered for the first time. */
  readonly status: VaultStatus | null
  readonly capabilities: Capabilities | null
  /** Tells why the host did not answer at the start. */
  readonly problem: string | null
  /**
   * The vault was just created in this window with this passphrase. Its recovery key is shown next,
   * and the passphrase is forgotten then.
   */
  readonly justCreated: { readonly passphrase: string | null } | null
  readonly reminderDismissed: boolean
  start(): Promise<void>
  adopt(status: VaultStatus): void
  setJustCreated(justCreated: Session['justCreated']): void
  dismissReminder(): void
  lock(): Promise<void>
  refresh(): Promise<void>
  /** Forgets everything but whether the vault is open. */
  forget(): void
}

/** Keeps whether the vault is open, and what the host can do. */
export function createSession(call: Call): StoreApi<Session> {
  return createStore<Session>()((set, get) => ({
    status: null,
    capabilities: null,
    problem: null,
    justCreated: null,
    reminderDismissed: false,

    async start() {
      try {
        const [capabilities, status] = await Promise.all([
          call('host.capabilities'),
          call('vault.status'),
        ])
        set({ capabilities, status, problem: null })
      } catch (error) {
        set({ problem: sentenceOf(error) })
      }
    },

    adopt: status => set({ status }),

    forget: () => set({ justCreated: null }),
    setJustCreated: justCreated => set({ justCreated }),
    dismissReminder: () => set({ reminderDismissed: true }),

    async lock() {
      get().adopt(await call('vault.lock'))
    },

    async refresh() {
      if (get().status?.state === 'open') get().adopt(await call('vault.refresh'))
    },
  }))
}
