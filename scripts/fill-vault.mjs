/** Creates a vault with entries for benches, using the built command. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../out/cli/countersign.js', import.meta.url))

/** @param {{ folder: string, vault: string, passphrase: string, count: number }} given */
export function fillVault({ folder, vault, passphrase, count }) {
  const links = Array.from({ length: count }, (_, at) => {
    const secret = 'JBSWY3DPEHPK3PXP'.replace(/.$/, String.fromCharCode(65 + (at % 26)))
    return `otpauth://totp/Service%20${at}:ada-${at}?secret=${secret}&issuer=Service%20${at}`
  })
  importLinks({ folder, vault, passphrase, links })
}

/** @param {{ folder: string, vault: string, passphrase: string, links: readonly string[] }} given */
export function importLinks({ folder, vault, passphrase, links }) {
  const list = join(folder, 'links.txt')
  writeFileSync(list, links.join('\n'))
  const args = ['--vault', vault, '--passphrase-stdin', 'import', '--on-known', 'add', list]
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, COUNTERSIGN_DATA_FOLDER: folder },
    input: passphrase,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The entries were not taken in: ${stderr}`)
}
