import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlace } from '../../../../core/sync/places/open-place.ts'
import { tradeForToken } from '../../../../core/sync/places/server-place.ts'
import type { SyncAddress } from '../../../../shared/sync-address.ts'
import { password } from '../../../server/harness.ts'
import { createClient, openLive } from '../../../server/http/live.ts'
import { describePlace, type PlaceSubject } from './conformance.ts'
import { s3Login, startS3Double, startWebDavDouble, webDavLogin } from './doubles.ts'

const openAt = openPlace(Date.now)

function subjectAt(
  address: SyncAddress,
  login: { name: string; passwordSecret: string },
  close: () => Promise<void>,
): PlaceSubject {
  const wrong = { ...login, passwordSecret: 'wrong' }
  return {
    address,
    open: () => openAt(address, login),
    openAsStranger: () => openAt(address, wrong),
    close,
  }
}

describePlace('a folder', async () => {
  const path = await mkdtemp(join(tmpdir(), 'countersign-sync-'))
  const address = { kind: 'folder' as const, path }
  return {
    address,
    open: () => openAt(address, null),
    openAsStranger: null,
    close: () => rm(path, { recursive: true, force: true }),
  }
})

describePlace('WebDAV', async () => {
  const double = await startWebDavDouble()
  const address = { kind: 'webdav' as const, url: `${double.url}/dav/sync` }
  return subjectAt(address, webDavLogin, double.close)
})

describePlace('S3', async () => {
  const double = await startS3Double()
  const address = {
    kind: 's3' as const,
    endpoint: double.url,
    region: 'eu-test-1',
    bucket: 'vaults',
    prefix: 'of ada/sync (1)',
    style: 'path' as const,
  }
  return subjectAt(address, s3Login, double.close)
})

describePlace('the reference server', async () => {
  const live = await openLive()
  const { url } = live.server
  const email = 'ada@example.org'
  await createClient(live.server).post('/api/v1/auth/register', { email, password })
  const address = { kind: 'server' as const, url }
  const login = await tradeForToken(address, { name: email, passwordSecret: password }, Date.now)
  return subjectAt(address, login, live.close)
})
