import { readCodesFile } from '../../renderer/backup-codes/read-codes-file.ts'
import { createStores } from '../../renderer/stores/stores.ts'
import type { Notice } from '../../shared/notice-models.ts'
import { createFakeBridge } from './fake-bridge.ts'
import type { FakeHost } from './fake-host.ts'
import { createManualClock, settle } from './manual-clock.ts'

/** Opens the page's stores over a host in memory, started and settled. */
export async function openStores(host: Omit<FakeHost, 'now'> & { hostAheadMs?: number } = {}) {
  const clock = createManualClock()
  const { hostAheadMs = 0, ...rest } = host
  const bridge = createFakeBridge({ ...rest, now: () => clock.now() + hostAheadMs })
  const written: string[] = []
  const cleared: string[] = []
  const locks: number[] = []
  const notices: { notice: Notice; open: () => void }[] = []
  const pictures = new Map<string, string[] | Error>()
  const stores = createStores({
    bridge,
    clock,
    clipboard: {
      write: async text => void written.push(text),
      clearIfStill: async text => void cleared.push(text),
    },
    openReader: () => ({
      async readFile(_file, name) {
        const found = pictures.get(name) ?? []
        if (found instanceof Error) throw found
        return found
      },
      close() {},
    }),
    readCodesFile,
    saveFile: () => {},
    showFailure: () => {},
    showMessage: () => {},
    showNotice: (notice, open) => notices.push({ notice, open }),
    clearMessages: () => {},
    onLocked: () => locks.push(clock.now()),
  })
  stores.start()
  await settle()
  return { stores, bridge, clock, written, cleared, locks, notices, pictures }
}
