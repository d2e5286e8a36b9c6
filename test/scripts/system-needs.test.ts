import { describe, expect, it } from 'vitest'
import {
  compilerCommand,
  hasBrowserPackages,
  installation,
  linuxNeeds,
  managerOf,
  missing,
} from '../../scripts/system-needs.mjs'

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'

describe('the package manager of a Linux', () => {
  it.each([
    ['Debian', debian, 'apt'],
    ['Ubuntu', ubuntu, 'apt'],
    ['Linux Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'apt'],
    ['Fedora', 'ID=fedora\n', 'dnf'],
    ['Rocky Linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'dnf'],
    ['Arch', 'ID=arch\n', 'pacman'],
    ['Manjaro', 'ID=manjaro\nID_LIKE=arch\n', 'pacman'],
    ['openSUSE', 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', 'zypper'],
    ['a system with none that we know', 'ID=nixos\n', null],
    ['a system that does not say', '', null],
  ])('of %s', (_name, osRelease, manager) => {
    expect(managerOf(osRelease)).toBe(manager)
  })

  it('has browsers for us, except on Ubuntu', () => {
    expect(hasBrowserPackages(debian)).toBe(true)
    expect(hasBrowserPackages(ubuntu)).toBe(false)
  })
})

describe('what is missing', () => {
  const nothing = { has: () => false }
  const kinds = (needs: readonly { when: string }[]) => [...new Set(needs.map(need => need.when))]

  it('needs no test tools if no tests run', () => {
    const needs = missing(linuxNeeds, { ...nothing, forTests: false, compilesKeytar: true })
    expect(kinds(needs)).toEqual(['run', 'keytar'])
  })

  it('needs no compiler once keytar is built', () => {
    const needs = missing(linuxNeeds, { ...nothing, forTests: true, compilesKeytar: false })
    expect(kinds(needs)).toEqual(['run', 'tests'])
  })

  it('is nothing if everything is there', () => {
    const needs = missing(linuxNeeds, { forTests: true, compilesKeytar: true, has: () => true })
    expect(needs).toEqual([])
  })
})

describe('the command that installs', () => {
  const needs = missing(linuxNeeds, { forTests: false, compilesKeytar: true, has: () => false })

  it.each([
    [
      'apt',
      'sudo apt-get install -y --no-install-recommends libsecret-1-0 libsecret-1-dev g++ make python3',
    ],
    ['dnf', 'sudo dnf install -y libsecret libsecret-devel gcc-c++ make python3'],
    ['pacman', 'sudo pacman -S --needed --noconfirm libsecret gcc make python'],
    ['zypper', 'sudo zypper install -y libsecret-1-0 libsecret-devel gcc-c++ make python3'],
  ] as const)('with %s, each package once', (manager, command) => {
    expect(installation(manager, needs).command).toBe(command)
  })

  it('knows a package of every manager for every need', () => {
    for (const need of linuxNeeds) {
      expect(Object.keys(need.packages), need.what).toEqual(['apt', 'dnf', 'pacman', 'zypper'])
    }
  })
})

it('names the compiler of macOS and Windows, whose packages nobody lists', () => {
  expect(compilerCommand('darwin')).toBe('xcode-select --install')
  expect(compilerCommand('win32')).toContain('BuildTools')
  expect(compilerCommand('linux')).toBeNull()
})
