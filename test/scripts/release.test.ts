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

it("writes what winget's schema of version 1.9 requires, and the feed for programs", () => {
  const names = ['x64', 'arm64'].map(arch => `Countersign-${version}-setup-${arch}.exe`)
  const folder = packagesFolder(...names)
  writeRelease(root, folder, { downloadUrl: 'https://download.example/v1/' })
  const read = (kind: string) =>
    parse(readFileSync(join(folder, `winget/Countersign.Countersign${kind}.yaml`), 'utf8'))
  const about = {
    PackageIdentifier: expect.stringMatching(
      /^[^.\s\\/:*?"<>|]{1,32}(\.[^.\s\\/:*?"<>|]{1,32}){1,7}$/,
    ),
    PackageVersion: expect.stringMatching(/^[^\\/:*?"<>|]{1,128}$/),
    ManifestVersion: '1.9.0',
  }
  const locale = expect.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*$/)
  expect(read('')).toEqual({ ...about, DefaultLocale: locale, ManifestType: 'version' })
  expect(read('.installer')).toEqual({
    ...about,
    ManifestType: 'installer',
    InstallerType: 'nullsoft',
    Scope: 'user',
    UpgradeBehavior: 'install',
    Protocols: ['otpauth'],
    FileExtensions: ['countersign'],
    Installers: ['arm64', 'x64'].map(arch => ({
      Architecture: arch,
      InstallerUrl: expect.stringMatching(/^https:\/\/.{1,2040}$/),
      InstallerSha256: expect.stringMatching(/^[A-F0-9]{64}$/),
    })),
  })
  const { Tags: tags, ...texts } = read('.locale.en-US')
  expect(texts).toEqual({
    ...about,
    ManifestType: 'defaultLocale',
    PackageLocale: locale,
    Publisher: expect.stringMatching(/^.{2,256}$/),
    PackageName: expect.stringMatching(/^.{2,256}$/),
    License: expect.stringMatching(/^.{3,512}$/),
    ShortDescription: expect.stringMatching(/^.{3,256}$/),
    Moniker: expect.stringMatching(/^.{1,40}$/),
  })
  expect(tags.length).toBeLessThanOrEqual(16)
  expect(new Set(tags).size).toBe(tags.length)
  expect(JSON.parse(readFileSync(join(folder, 'latest.json'), 'utf8'))).toEqual({
    version,
    page: 'https://download.example/v1/',
  })
})

it('refuses packages of another version, and a folder without any', () => {
  expect(() => writeRelease(root, packagesFolder('Countersign-9.9.9-setup-x64.exe'))).toThrow(
    `Countersign-9.9.9-setup-x64.exe isn’t of version ${version}.`,
  )
  expect(() => writeRelease(root, packagesFolder())).toThrow('There are no packages')
})
