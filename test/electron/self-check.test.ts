import { readdirSync } from 'node:fs'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { checkNames, type SelfCheck } from '../../core/self-check.ts'
import { BootedApp, type BootOptions, build } from './boot.ts'

const booted: BootedApp[] = []

function boot(options?: BootOptions): BootedApp {
  const app = new BootedApp(options)
  booted.push(app)
  return app
}

beforeAll(build)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

it('checks every part of the installed program, without a window and without a vault', async () => {
  const app = boot({ args: ['--self-check'] })
  const code = await app.exited
  const found: SelfCheck = JSON.parse(app.output)
  expect(found).toMatchObject({ host: 'electron', version: '0.1.0' })
  expect(found.checks.map(({ name }) => name)).toEqual(checkNames)
  // A machine may have no keychain, and must say so then.
  const others = found.checks.filter(({ name }) => name !== 'keychain')
  expect(others.filter(({ state }) => state !== 'works')).toEqual([])
  expect(code).toBe(found.ok ? 0 : 1)
  expect(app.recordedAtEnd('BrowserWindow')).toEqual([])
  expect(readdirSync(app.dataFolder)).toEqual([])
})

it('runs next to a running program: it takes no lock, and keeps Chromium’s files separate', async () => {
  const app = boot({ args: ['--self-check'], env: { STAND_IN_LOCK_TAKEN: '1' } })
  await app.exited
  expect(JSON.parse(app.output)).toHaveProperty('checks')
  expect(app.recordedAtEnd('app.requestSingleInstanceLock')).toEqual([])
  const [[, folder] = []] = app.recordedAtEnd('app.setPath').map(({ args }) => args)
  expect(folder).not.toContain(app.dataFolder)
})
