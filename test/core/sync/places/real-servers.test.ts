import { describe } from 'vitest'
import { openPlace } from '../../../../core/sync/places/open-place.ts'
import { tradeForToken } from '../../../../core/sync/places/server-place.ts'
import type { SyncAddress } from '../../../../shared/sync-address.ts'
import { isTorture } from '../../../repetitions.ts'
import { backends, password } from '../../../server/harness.ts'
import { createClient, openLive } from '../../../server/http/live.ts'
import { describePlace, type PlaceSubject } from './conformance.ts'
import { find, login, s3rverLogin, startApache, startRclone, startS3rver } from './real-servers.ts'

const openAt = openPlace(Date.now)

function subjectAt(
  address: SyncAddress,
  { name, passwordSecret }: { name: string; passwordSecret: string },
  close: () => Promise<void>,
): PlaceSubject {
  return {
    address,
    open: () => openAt(address, { name, passwordSecret }),
    openAsStranger: () => openAt(address, { name, passwordSecret: 'wrong' }),
    close,
  }
}

const webDavAt = (port: number) =>
  ({ kind: 'webdav', url: `http://127.0.0.1:${port}/sync` }) as const

/** `npm run torture -- places` tries them, on a computer that has the programs. */
describe.runIf(isTorture)('real', () => {
  describe.runIf(find('apache2'))('with Apache', () => {
    describePlace('WebDAV of Apache', async () => {
      const { port, stop } = await startApache()
      return subjectAt(webDavAt(port), login, stop)
    })
  })

  describe.runIf(find('rclone'))('with rclone', () => {
    describePlace('WebDAV of rclone', async () => {
      const { port, stop } = await startRclone()
      return subjectAt(webDavAt(port), login, stop)
    })
  })

  describePlace('S3 of s3rver', async () => {
    const { port, stop } = await startS3rver()
    const address = {
      kind: 's3' as const,
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      bucket: 'vaults',
      prefix: 'of ada/sync',
      style: 'path' as const,
    }
    // It does not check signatures of version 4: the small S3 of `npm test` does.
    const stranger = { ...s3rverLogin, name: 'somebody' }
    return {
      ...subjectAt(address, s3rverLogin, stop),
      openAsStranger: () => openAt(address, stranger),
    }
  })

  const databases = backends.filter(({ name }) => name.includes('PostgreSQL'))
  for (const backend of databases) {
    describePlace(`two instances of the reference server on ${backend.name}`, async () => {
      const live = await openLive(backend, { instances: 2 })
      const email = 'ada@example.org'
      await createClient(live.server).post('/api/v1/auth/register', { email, password })
      const addresses = [0, 1].map(at => ({ kind: 'server' as const, url: live.instance(at).url }))
      const [address] = addresses as [SyncAddress & { kind: 'server' }]
      const given = { name: email, passwordSecret: password }
      const token = await tradeForToken(address, given, Date.now)
      let opened = 0
      const subject = subjectAt(address, token, live.close)
      return {
        ...subject,
        open() {
          opened += 1
          return openAt(addresses[opened % 2] as SyncAddress, token)
        },
      }
    })
  }
})
