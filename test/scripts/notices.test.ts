import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedPackages } from '../../scripts/notices.mjs'
import { builtFolder, ensureBuilt } from '../ensure-built.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Uses the source maps of a bundle, which name every file in it. */
function bundledIn(target: string): string[] {
  const folder = join(builtFolder, target)
  const maps = readdirSync(folder).filter(name => name.endsWith('.map'))
  const sources = maps.flatMap(name => {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')).sources as string[]
  })
  const packages = sources.flatMap(source => {
    return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []
  })
  return [...new Set(packages)]
}

describe('attack 21: the licenses of others are left out', () => {
  beforeAll(() => ensureBuilt('renderer', 'electron', 'cli'))

  const named = () => {
    const text = readFileSync(join(builtFolder, 'cli/third-party-notices.txt'), 'utf8')
    return new Set(Array.from(text.matchAll(/^(\S+) \d[^\s]* \(/gm), ([, name]) => name))
  }

  it.each(['electron', 'cli'])('no package that is bundled for %s is missing', target => {
    const bundled = bundledIn(target)
    expect(bundled.length).toBeGreaterThan(20)
    const notices = named()
    expect(bundled.filter(name => !notices.has(name))).toEqual([])
  })

  it('names what the window is made of, and what is packed as it is', () => {
    const { dependencies } = JSON.parse(read('package.json'))
    const loaded = ['react-dom', '@mantine/core', 'pdfjs-dist', 'jsqr', 'zustand', 'simple-icons']
    const wanted = [...Object.keys(dependencies), ...loaded, '@fontsource-variable/inter']
    const notices = named()
    expect(wanted.filter(name => !notices.has(name))).toEqual([])
    const packed = readdirSync(join(root, 'node_modules/@img')).map(name => `@img/${name}`)
    expect(packed.filter(name => !notices.has(name))).toEqual([])
  })

  it('has the texts of the licenses, and tells where the source of libvips is', () => {
    const text = readFileSync(join(builtFolder, 'electron/third-party-notices.txt'), 'utf8')
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
    expect(text).toContain('GNU GENERAL PUBLIC LICENSE')
    expect(text).toContain('https://github.com/libvips/libvips')
    expect(text).toMatch(/@img\/sharp-libvips-linux-x64 \S+ \(LGPL-3.0-or-later\)/)
    const without = shippedPackages(root).filter(({ license }) => license === '')
    expect(without.map(({ name }) => name)).toEqual([])
  })

  it('is in every package', () => {
    expect(read('electron-builder.yml')).toContain('to: THIRD-PARTY-NOTICES.txt')
    expect(JSON.parse(read('package.json')).files).toContain('out/cli')
    expect(read('Dockerfile')).toMatch(/^COPY --from=build \/app\/out\/cli out\/cli$/m)
    const page = readFileSync(join(builtFolder, 'renderer/third-party-notices.txt'), 'utf8')
    expect(page).toContain('THIRD-PARTY NOTICES')
  })
})
