/** Packs what is built, unpacks it away from this project, and uses it there. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandNames } from '../../cli/commands.ts'
import { debName, debVersion, newestGlibc, packDeb } from '../../scripts/package/deb.mjs'
import { packForNpm } from '../../scripts/package/npm.mjs'
import { ensureBuilt } from '../ensure-built.ts'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'countersign-packages-'))
const canPackDeb = spawnSync('dpkg-deb', ['--version']).status === 0
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** The secret is the one that every example uses. */
const link = 'otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXP&issuer=Example'

/** Uses it like its user: the vault is a file, and the passphrase comes from standard input. */
function use(program: string): { list: string; check: Record<string, string> } {
  const data = mkdtempSync(join(folder, 'data-'))
  const env = { ...process.env, COUNTERSIGN_DATA_FOLDER: data, NODE_PATH: '' }
  const vault = ['--vault', join(data, 'vault'), '--passphrase-stdin']
  const call = (args: string[]) =>
    execFileSync(program, args, {
      cwd: data,
      env,
      input: 'correct horse battery\n',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  call(['add', link, ...vault])
  const list = call(['list', ...vault])
  const { stdout } = spawnSync(program, ['--self-check'], { cwd: data, env, encoding: 'utf8' })
  const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string }[] }
  return { list, check: Object.fromEntries(checks.map(({ name, state }) => [name, state])) }
}

/** A machine may have no keychain. */
const works = {
  page: 'works',
  keychain: expect.any(String),
  argon2: 'works',
  sharp: 'works',
  libsql: 'works',
  import: 'works',
  'practice-server': 'works',
}

beforeAll(() => ensureBuilt('renderer', 'cli'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the Debian package', () => {
  let file = ''
  const unpacked = join(folder, 'unpacked')
  const home = join(unpacked, 'usr/lib/countersign')
  const field = (name: string) =>
    execFileSync('dpkg-deb', ['--field', file, name], { encoding: 'utf8' }).trim()

  beforeAll(async () => {
    if (!canPackDeb) return
    file = await packDeb(root, join(folder, 'deb'), { compression: 'none' })
    execFileSync('dpkg-deb', ['--extract', file, unpacked])
  })
  beforeEach(({ skip }) => skip(!canPackDeb, 'dpkg-deb is missing'))

  it('starts where it was unpacked, with everything that it loads', () => {
    // The program’s first line contains the path /usr/bin/node, but the tests’ own Node may be
    // another.
    const program = join(home, 'out/cli/countersign.js')
    expect(readFileSync(program, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/node'])
    expect(statSync(program).mode & 0o777).toBe(0o755)
    if (!existsSync('/usr/bin/node')) return
    const { list, check } = use(join(unpacked, 'usr/bin/countersign'))
    expect(list).toContain('ada')
    expect(check).toEqual(works)
  })

  it('is identical to the byte when it is packed again', async () => {
    const again = await packDeb(root, join(folder, 'again'), { compression: 'none' })
    expect(digest(again)).toBe(digest(file))
  })

  it('holds nothing of other systems, no sources, and no path of the machine that packed it', () => {
    const files = readdirSync(home, { recursive: true })
      .map(String)
      .filter(name => statSync(join(home, name)).isFile())
    expect(files.filter(name => /\.(?:map|ts|cc|gyp|compiled)$|musl|prebuild/.test(name))).toEqual(
      [],
    )
    expect(files.length).toBeGreaterThan(100)
    const naming = files.filter(name => readFileSync(join(home, name), 'latin1').includes(root))
    expect(naming).toEqual([])
  })

  it('says what it needs, and runs nothing when it is installed', () => {
    expect(field('Package')).toBe(debName)
    expect(field('Depends')).toMatch(/^nodejs \(>= 20\.19\), libsecret-1-0, libc6 \(>= 2\.\d+\), /)
    const control = join(folder, 'control')
    execFileSync('dpkg-deb', ['--control', file, control])
    expect(readdirSync(control).sort()).toEqual(['control', 'md5sums'])
  })

  it('has a menu entry, AppStream data, icons of every size, a manual, and everybody’s licenses', () => {
    const share = join(unpacked, 'usr/share')
    const id = 'app.countersign.Countersign'
    const desktop = readFileSync(join(share, `applications/${id}.desktop`), 'utf8')
    expect(desktop).toContain('Exec=countersign ui --window %F\n')
    expect(desktop).toContain(`Icon=${id}\n`)
    const sizes = readdirSync(join(share, 'icons/hicolor'))
    expect(sizes).toEqual(
      expect.arrayContaining(['16x16', '48x48', '256x256', '512x512', 'scalable']),
    )
    const metainfo = readFileSync(join(share, `metainfo/${id}.metainfo.xml`), 'utf8')
    expect(metainfo).toMatch(
      new RegExp(`<release version="${version}" date="\\d{4}-\\d\\d-\\d\\d"/>`),
    )
    const copyright = readFileSync(join(share, 'doc', debName, 'copyright'), 'utf8')
    expect(copyright).toContain('Permission is hereby granted')
    expect(copyright).toContain('THIRD-PARTY NOTICES')
    const manual = gunzipSync(readFileSync(join(share, 'man/man1/countersign.1.gz'))).toString()
    const plain = manual.replaceAll('\\-', '-')
    expect(commandNames.filter(name => !new RegExp(`\\b${name}\\b`).test(plain))).toEqual([])
  })

  it.each([
    [
      'appstreamcli',
      ['validate', '--no-net', '--explain'],
      'metainfo/app.countersign.Countersign.metainfo.xml',
    ],
    ['desktop-file-validate', [], 'applications/app.countersign.Countersign.desktop'],
  ])('passes %s', (tool, args, name) => {
    if (spawnSync(tool, ['--version']).status !== 0) return
    const { status, stdout, stderr } = spawnSync(
      tool,
      [...args, join(unpacked, 'usr/share', name)],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  })
})

it('Debian sorts a preview before its release', () => {
  expect(debVersion('1.0.0-beta.1')).toBe('1.0.0~beta.1')
})

it('requires the newest C library that any part was linked against', () => {
  expect(newestGlibc(['GLIBC_2.4 GLIBC_2.34', 'GLIBC_2.9'])).toBe('2.34')
  expect(newestGlibc(['GLIBC_2.4'])).toBe('2.28')
})

describe('the tarball for npm', () => {
  it('holds the program, the page, and keytar compiled, without anything to run', () => {
    const file = packForNpm(root, join(folder, 'npm'))
    const place = mkdtempSync(join(folder, 'tarball-'))
    execFileSync('tar', ['-xzf', file, '-C', place])
    const files = readdirSync(join(place, 'package'), { recursive: true }).map(String)
    expect(files).toEqual(
      expect.arrayContaining([
        'out/cli/countersign.js',
        'out/renderer/index.html',
        'LICENSE',
        'node_modules/keytar/build/Release/keytar.node',
      ]),
    )
    const program = readFileSync(join(place, 'package/out/cli/countersign.js'), 'utf8')
    expect(program.startsWith('#!/usr/bin/env node\n')).toBe(true)
    const keytar = JSON.parse(
      readFileSync(join(place, 'package/node_modules/keytar/package.json'), 'utf8'),
    )
    expect(keytar).toEqual({
      name: 'keytar',
      version: '7.9.0',
      license: 'MIT',
      main: './lib/keytar.js',
    })
    expect(files.filter(name => name.endsWith('binding.gyp'))).toEqual([])
  })
})
