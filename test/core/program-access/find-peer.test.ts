import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findPeer, pidOfPeer } from '../../../core/program-access/find-peer.ts'
import { temporaryFolder } from '../vault/vault-bench.ts'

const listed = [
  'u_str ESTAB 0 0 /run/door 100 * 101 users:(("countersign",pid=7,fd=20))',
  'u_str ESTAB 0 0 * 101 * 100 users:(("raycast",pid=42,fd=3),("raycast",pid=42,fd=4))',
  'u_str ESTAB 0 0 /run/door 200 * 201 users:(("countersign",pid=7,fd=21))',
  'u_str ESTAB 0 0 * 201 * 200 users:(("sh",pid=50,fd=3),("cat",pid=51,fd=3))',
  'u_str ESTAB 0 0 /run/door 300 * 301 users:(("countersign",pid=7,fd=22))',
  'u_str LISTEN 0 511 /run/door 90 * 0 users:(("countersign",pid=7,fd=19))',
].join('\n')

describe('the program at the other end', () => {
  it.each([
    ['is the only process that holds it', '100', 42],
    ['is not known where several hold it', '200', null],
    ['is not known where it has ended', '300', null],
    ['is not known where the socket is not listed', '999', null],
  ])('%s', (_, inode, pid) => {
    expect(pidOfPeer(listed, inode)).toBe(pid)
  })

  it.skipIf(!existsSync('/usr/bin/ss'))(
    'is identified by its file and its process id, whatever it calls itself',
    async () => {
      const address = join(await temporaryFolder(), 'door')
      const server = createServer()
      onTestFinished(() => void server.close())
      await new Promise<void>(resolve => server.listen(address, resolve))
      const connected = new Promise<Socket>(resolve => server.once('connection', resolve))
      const child = spawn(process.execPath, [
        '-e',
        `process.title = 'trusted'; require('net').connect(${JSON.stringify(address)})`,
      ])
      onTestFinished(() => void child.kill())
      const socket = await connected
      onTestFinished(() => void socket.destroy())
      expect(await findPeer(socket)).toEqual({ pid: child.pid, executable: process.execPath })
    },
  )
})
