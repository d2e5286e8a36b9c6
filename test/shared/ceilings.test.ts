/** Compares the figures in the documentation with the ceilings. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  guessLimits,
  importLimits,
  limits,
  serverLimits,
  vaultLimits,
} from '../../shared/ceilings.ts'

const kibi = 1024
const mebi = kibi ** 2
const gibi = kibi ** 3

const pageOf = (name: string) =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

const { kdf } = vaultLimits

describe('the documentation', () => {
  it.each([
    ['docs/formats.md', `${importLimits.fileBytes / mebi} MB a file`],
    ['docs/formats.md', `${importLimits.files} files at once`],
    ['docs/formats.md', `${importLimits.entries.toLocaleString('en')} entries`],
    ['docs/formats.md', `${importLimits.unzippedBytes / mebi} MiB unpacked`],
    ['docs/formats.md', `${importLimits.pbkdf2Iterations / 1e6} million rounds of PBKDF2`],
    ['docs/formats.md', `${importLimits.argon2Bytes / gibi} GiB of memory for scrypt and Argon2`],
    ['docs/formats.md', `${importLimits.argon2Work / gibi} GiB processed in all`],
    ['docs/formats.md', `(${importLimits.keePassArgon2Work / gibi} GiB for KeePass)`],
    ['docs/formats.md', `${importLimits.authyRounds / 1e6} million rounds for all of Authy's`],
    ['docs/formats.md', `up to ${guessLimits.table / mebi} MiB`],
    ['docs/formats.md', `YAML (${guessLimits.yaml / kibi} KiB)`],
    ['docs/formats.md', `lines (${guessLimits.lines / kibi} KiB)`],
    ['docs/vault-format.md', `A file is at most ${vaultLimits.sealedBytes / mebi} MiB`],
    ['docs/vault-format.md', `JSON of at most ${vaultLimits.outlineBytes / kibi} KiB`],
    [
      'docs/vault-format.md',
      `more than ${kdf.memoryKib / kibi} MiB, ${kdf.passes} passes or ${kdf.lanes} lanes`,
    ],
  ])('names the ceilings as they are: %s, “%s”', (page, words) => {
    expect(pageOf(page).replaceAll('’', "'")).toContain(words)
  })

  it('gives the same values for related ceilings', () => {
    expect(importLimits.scryptBytes).toBe(importLimits.argon2Bytes)
    expect(guessLimits.tree).toBe(guessLimits.table)
    expect(importLimits.entries).toBe(limits.entries)
    expect(serverLimits.html.characters).toBeLessThanOrEqual(serverLimits.answerBytes)
  })
})
