/** Runs in the page before its scripts, and provides a host in memory according to the address. */
import type { EntryDetails } from '../../shared/entry-models.ts'
import { createFakeBridge } from './fake-bridge.ts'
import type { FakeHost } from './fake-host.ts'
import { sampleAccounts } from './sample-accounts.ts'
import { sampleEntries, withBackupCodes } from './sample-entries.ts'

export type FaceHost = Omit<FakeHost, 'now' | 'entries' | 'trash' | 'accounts'> & {
  readonly entries?: number
  readonly trashed?: number
  readonly backupCodes?: boolean
  readonly accounts?: number
  /** The names of the first entries, and the servers that created them. */
  readonly made?: readonly Required<Pick<EntryDetails, 'issuer' | 'label' | 'madeBy'>>[]
}

const asked: FaceHost = JSON.parse(
  new URLSearchParams(globalThis.location.search).get('host') ?? '{}',
)
const dayMs = 86_400_000
const accounts = sampleAccounts(Date.now()).slice(0, asked.accounts ?? 0)
const samples = sampleEntries((asked.entries ?? 0) + (asked.trashed ?? 0)).map((entry, at) => ({
  ...entry,
  ...asked.made?.[at],
}))
const entries = (asked.backupCodes ? withBackupCodes(samples) : samples).map(entry => {
  const account = accounts.find(one => (one.pending?.entryId ?? one.entryId) === entry.id)
  return account ? { ...entry, accountId: account.id } : entry
})

Object.assign(globalThis, {
  countersign: createFakeBridge({
    ...asked,
    now: () => Date.now(),
    accounts,
    entries: entries.slice(asked.trashed ?? 0),
    trash: entries.slice(0, asked.trashed ?? 0).map((entry, at) => ({
      ...entry,
      trashedAt: Date.now(),
      purgedAt: Date.now() + (30 - at) * dayMs,
      isEarlierSecret: false,
    })),
  }),
})
