import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { noKeyringReason } from '../../scripts/test-session.mjs'

const script = fileURLToPath(new URL('../../scripts/test-session.mjs', import.meta.url))

function inSession(program: string) {
  const command = [script, process.execPath, '-e', program]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

describe.skipIf(noKeyringReason() !== null)('a test session', () => {
  it('has a home of its own, which is gone afterwards', () => {
    const { stdout } = inSession('console.log(process.env.HOME)')
    const home = stdout.trim()
    expect(home).toContain('countersign-test-')
    expect(home).not.toBe(process.env.HOME)
    expect(existsSync(home)).toBe(false)
  })

  it('has an unlocked keychain without a single item', () => {
    const { stdout } = inSession(`
      const { spawnSync } = require('node:child_process')
      const options = { input: 'stored', encoding: 'utf8' }
      const tool = (...args) => spawnSync('secret-tool', args, options).stdout
      const before = tool('lookup', 'service', 'probe')
      tool('store', '--label=probe', 'service', 'probe')
      console.log([before, tool('lookup', 'service', 'probe')].join('|'))`)
    expect(stdout.trim()).toBe('|stored')
  })

  it("exits with its command's status", () => {
    expect(inSession('process.exit(3)').status).toBe(3)
  })
})
