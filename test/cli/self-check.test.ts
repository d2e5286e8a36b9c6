import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkNames, type SelfCheck } from '../../core/self-check.ts'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'

let cli: BuiltCli

beforeAll(async () => {
  cli = await createBuiltCli()
})
afterAll(() => cli.remove())

async function check(): Promise<{ code: number; found: SelfCheck; err: string }> {
  const { code, out, err } = await cli.alone(['--self-check'])
  return { code, found: JSON.parse(out), err }
}

/** A machine without a keychain must say so, and nothing else may fail. */
const withoutKeychain = ({ checks }: SelfCheck) => checks.filter(({ name }) => name !== 'keychain')

it('checks every part of the installation, and touches no vault', async () => {
  const { code, found } = await check()
  expect(found.checks.map(({ name }) => name)).toEqual(checkNames)
  expect(withoutKeychain(found).filter(({ state }) => state !== 'works')).toEqual([])
  expect(code).toBe(found.ok ? 0 : 1)
  expect(found).toMatchObject({
    version: '1.2.3',
    host: 'cli',
    system: `${process.platform}-${process.arch}`,
    runtime: { node: process.versions.node },
  })
  expect((await readdir(cli.folder)).sort()).toEqual(['out', 'package.json', 'passphrase'])
})

it('exits with 1 and says what fails if a part is missing', async () => {
  const program = path.join(cli.folder, 'out/cli/import.js')
  const page = path.join(cli.folder, 'out/renderer/index.html')
  const kept = [await readFile(program), await readFile(page)] as const
  await rm(program)
  await writeFile(page, `<script src="./assets/${randomUUID()}.js"></script>`)
  const { code, found } = await check()
  await writeFile(program, kept[0])
  await writeFile(page, kept[1])
  expect(code).toBe(1)
  expect(found.ok).toBe(false)
  const failing = withoutKeychain(found).filter(({ state }) => state === 'fails')
  expect(failing.map(({ name }) => name)).toEqual(['page', 'import'])
  expect(failing[0]?.reason).toMatch(/^\/assets\/.+\.js is answered with 404\.$/)
})

it('is refused together with a command', async () => {
  const { code, out, err } = await cli.alone(['--self-check', 'list'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--self-check can’t be used with a command')
})
