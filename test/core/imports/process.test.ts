/** Tests the process that reads files, as the terminal host starts it from its bundle. */

import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchFrom } from '../../../cli/programs.ts'
import { startReading } from '../../../core/imports/process-reading.ts'
import { importLimits } from '../../../shared/ceilings.ts'
import { builtFolder, ensureBuilt } from '../../ensure-built.ts'

beforeAll(() => ensureBuilt('cli'))

function start() {
  const exit = new EventEmitter()
  const ended = once(exit, 'ended')
  const launch = launchFrom(join(builtFolder, 'cli'))
  const reading = startReading((program, { onMessage, onExit }) =>
    launch(program, {
      onMessage,
      onExit() {
        exit.emit('ended')
        onExit()
      },
    }),
  )
  onTestFinished(async () => {
    reading.end()
    await ended
  })
  const open = (name: string, content: string) =>
    reading.open([{ name, bytes: Buffer.from(content) }], null, () => {})
  return { reading, open, ended }
}

/** Ente Auth seals like this, with a key that takes as long as the ceilings allow. */
const dear = JSON.stringify({
  version: 1,
  kdfParams: {
    memLimit: importLimits.argon2Work / 128,
    opsLimit: 128,
    salt: Buffer.alloc(16, 1).toString('base64'),
  },
  encryptedData: Buffer.alloc(64).toString('base64'),
  encryptionNonce: Buffer.alloc(24).toString('base64'),
})

const list = 'otpauth://totp/GitHub:ada?secret=JBSWY3DPEHPK3PXP'

describe('the process of an import', () => {
  it('ends in the middle of deriving a key', async () => {
    const { reading, open, ended } = start()
    expect(await open('ente.txt', dear)).toMatchObject([{ state: 'sealed' }])
    const unsealed = reading.unseal(0, 'a password')
    const stopped = expect(unsealed).rejects.toMatchObject({ code: 'refused' })
    // The key takes seconds, and has begun by now.
    await pause(100)
    reading.end()
    await stopped
    await ended
    await expect(open('list.txt', list)).rejects.toMatchObject({ code: 'refused' })
  })

  it('takes nothing along when a file fills its memory', async () => {
    const { open, ended } = start()
    const bomb = `[${'{},'.repeat(10_000_000)}{}]`
    await expect(open('bomb.json', bomb)).rejects.toMatchObject({
      code: 'too-large',
      message: 'There isn’t enough memory to read this file.',
    })
    await ended
    expect(await start().open('list.txt', list)).toMatchObject([
      { state: 'read', imported: { entries: [{ label: 'ada' }] } },
    ])
  })
})
