import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { notesOf, writeRelease } from '../../scripts/release/release.mjs'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function packagesFolder(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of names) writeFileSync(join(folder, name), name)
  return folder
}

it('takes the notes of one version out of the changelog', () => {
  const changelog = '# Changelog\n\n## 1.1.0\n\n- New.\n\n## 1.0.0\n\n- Old.\n'
  expect(notesOf(changelog, '1.1.0')).toBe('- New.\n')
  expect(() => notesOf(changelog, '1.2.0')).toThrow('CHANGELOG.md says nothing of 1.2.0.')
  expect(notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)).toContain('- ')
})

it('writes digests that sha256sum checks, what is inside, and where it comes from', () => {
  const setup = `Countersign-${version}-setup-x64.exe`
  const folder = packagesFolder(setup, `countersign-cli_${version}_amd64.deb`, 'builder-debug.yml')
  writeRelease(root, folder, { downloadUrl: 'https://download.example/v1' })
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  if (process.platform === 'linux') {
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
  }
  expect(read('SHA256SUMS').trim().split('\n')).toHaveLength(2)

  const bom = JSON.parse(read(`countersign-${version}.cdx.json`))
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version } } })
  const names = bom.components.map((one: { group?: string; name: string }) => {
    return one.group ? `${one.group}/${one.name}` : one.name
  })
  expect(names).toEqual(expect.arrayContaining(['keytar', 'electron', 'react', '@mantine/core']))
  expect(names).not.toContain('vitest')

  const provenance = JSON.parse(read(`countersign-${version}.provenance.json`))
  expect(provenance.subject.map(({ name }: { name: string }) => name)).toContain(setup)

  const installer = parse(read('winget/Countersign.Countersign.installer.yaml'))
  expect(installer.Installers).toEqual([
    {
      Architecture: 'x64',
      InstallerUrl: `https://download.example/v1/${setup}`,
      InstallerSha256: expect.stringMatching(/^[0-9A-F]{64}$/),
    },
  ])
})

it('refuses packages of another version, and a folder without any', () => {
  expect(() => writeRelease(root, packagesFolder('Countersign-9.9.9-setup-x64.exe'))).toThrow(
    `Countersign-9.9.9-setup-x64.exe isn’t of version ${version}.`,
  )
  expect(() => writeRelease(root, packagesFolder())).toThrow('There are no packages')
})
