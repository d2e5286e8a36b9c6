import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import { writeOpeningFile } from '../../cli/ui/opening-file.ts'
import { findFirefox } from '../../scripts/browser-path.mjs'
import { type BridgePage, createBridgePage } from './bridge-page.ts'

const firefox = findFirefox()
let page: BridgePage

beforeAll(async () => {
  if (firefox) page = await createBridgePage({ reports: true })
})
afterAll(async () => {
  if (firefox) await page.remove()
})
beforeEach(({ skip }) => skip(!firefox, 'there is no Firefox'))

/** Keeps Firefox from everything that it would do by itself on its first start. */
const preferences = `
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('toolkit.telemetry.server', '');
user_pref('app.update.enabled', false);
user_pref('browser.startup.homepage_override.mstone', 'ignore');
user_pref('browser.aboutwelcome.enabled', false);
user_pref('termsofuse.bypassNotification', true);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('services.settings.server', 'data:,');
user_pref('extensions.systemAddon.update.enabled', false);
user_pref('browser.safebrowsing.update.enabled', false);
`

/** Closes it when the test is over. */
async function openFirefox(address: string): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'countersign-firefox-'))
  await writeFile(path.join(profile, 'user.js'), preferences)
  const args = ['--headless', '--no-remote', '--profile', profile, address]
  const child = spawn(firefox ?? '', args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })
}

it('attack 4: Firefox opens the page under the name of its run, by the file, and hears events', async () => {
  const server = await page.serve()
  onTestFinished(() => server.close())
  const { url } = server.freshLink()
  const place = { env: {}, platform: process.platform, browserFolder: null }
  const file = await writeOpeningFile(url, place)
  onTestFinished(() => file.remove())
  await openFirefox(`${pathToFileURL(file.path)}`)
  await server.whenOpened()
  await expect.poll(() => page.dispatched).toEqual([['vault.retry', undefined]])
  page.emit({ name: 'entries.addRequested', payload: undefined })
  await expect
    .poll(() => page.dispatched)
    .toEqual([
      ['vault.retry', undefined],
      ['host.capabilities', undefined],
    ])
})
