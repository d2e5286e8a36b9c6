import { describe, expect, it } from 'vitest'
import { hasDisplay, releaseHost } from '../../scripts/electron-binary.mjs'

const mirror = 'https://mirror.example/electron/'

describe('where Electron comes from', () => {
  it.each([
    ['its releases', {}, 'https://github.com/electron/electron/releases/'],
    ['the mirror of .npmrc', { npm_config_electron_mirror: mirror }, mirror],
    ['the mirror of the environment', { ELECTRON_MIRROR: mirror }, mirror],
    ['.npmrc first', { npm_config_electron_mirror: mirror, ELECTRON_MIRROR: 'https://b' }, mirror],
  ])('%s', (_name, env, host) => {
    expect(releaseHost(env)).toBe(host)
  })
})

describe('a display', () => {
  it.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
    ['X11', { DISPLAY: ':0' }, 'linux', true],
    ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['no display on Linux', { DISPLAY: '' }, 'linux', false],
    ['macOS', {}, 'darwin', true],
    ['Windows', {}, 'win32', true],
  ])('%s', (_name, env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected)
  })
})
