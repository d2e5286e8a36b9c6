import { randomBytes } from 'node:crypto'
import type { App } from '../../core/start.ts'
import { sessionOf, type VaultSession } from '../vault-session.ts'
import { inventCode, linkOf, type SampleEntry, sampleEntries } from './sample-links.ts'

/** Whoever tries the lock needs it, so the terminal says it. It protects nothing. */
export const demoPassphrase = 'demo'

/** Creates the demo's vault, and fills it with invented entries. */
export async function fillDemo(app: App): Promise<void> {
  const session = sessionOf(app, () => demoPassphrase)
  await session.call('vault.create', { place: 'file', passphrase: demoPassphrase })
  // A tray's icon would look like that of the user's own Countersign.
  await session.call('settings.update', { tray: false, notifications: false })
  const { recoveryKey } = await session.call('recovery.reveal', {
    confirmation: session.confirmation(),
  })
  await session.call('recovery.confirm', { recoveryKey })
  const texts = sampleEntries.map(entry => linkOf(entry, randomBytes))
  const { added } = await session.takeAtOnce(
    { texts, files: [] },
    { choose: () => true, addChanged: false },
  )
  for (const entry of sampleEntries) {
    const id = added.find(one => one.issuer === entry.issuer)?.id
    if (id !== undefined) await dress(session, id, entry)
  }
}

async function dress(session: VaultSession, id: string, entry: SampleEntry): Promise<void> {
  const change = { tags: [...entry.tags], pinned: entry.pinned === true }
  await session.call('entries.update', { id, change })
  const { count = 0, used = 0 } = entry.backupCodes ?? {}
  if (count === 0) return
  const codes = Array.from({ length: count }, () => inventCode(randomBytes))
  const filed = await session.call('backupCodes.add', { entryId: id, codes, earlier: 'keep' })
  const keys = filed.slice(0, used).map(({ key }) => key)
  await session.call('backupCodes.mark', { entryId: id, keys, state: 'used' })
}

/**
 * Signs in to the practice server, which runs on this computer, and turns two-factor sign-in on
 * there.
 */
export async function addPracticeAccount(app: App): Promise<void> {
  const { call } = sessionOf(app)
  const [person] = (await call('practice.open', undefined)).people
  if (!person) return
  const { email, dialect } = person
  const { account } = await call('practice.signIn', { email, dialectId: dialect.id })
  await call('flows.enrol', {
    id: account.id,
    flow: crypto.randomUUID(),
    method: 'totp',
    destination: null,
    password: null,
    recoveryEmail: null,
    alsoOnPhone: false,
  })
}
