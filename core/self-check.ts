/**
 * Tells whether all parts of this copy of the program work on this computer. What was packed
 * wrongly, or is missing on the system, shows up here and not when somebody needs a code. It uses
 * no vault: it asks the keychain for an item of a separate service, and the processes write to a
 * temporary folder.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Algorithm } from '@node-rs/argon2'
import { AppError } from '../shared/errors.ts'
import type { Page } from './host/page.ts'
import type { Launch } from './host/programs.ts'
import { startReading } from './imports/process-reading.ts'
import { runPractice } from './practice/practice-run.ts'
import { openKeychain } from './vault/keychain.ts'

export const checkNames = [
  'page',
  'keychain',
  'argon2',
  'sharp',
  'libsql',
  'import',
  'practice-server',
] as const
export type CheckName = (typeof checkNames)[number]

export interface CheckResult {
  readonly name: CheckName
  /** `unsupported` means that this kind of computer has none, which isn't the package's fault. */
  readonly state: 'works' | 'fails' | 'unsupported'
  readonly ms: number
  /** The reason, if it doesn’t work. */
  readonly reason?: string
}

export interface SelfCheck {
  readonly ok: boolean
  readonly version: string
  readonly host: 'cli' | 'electron'
  readonly system: string
  readonly runtime: Readonly<Record<string, string>>
  readonly checks: readonly CheckResult[]
}

export interface SelfCheckParts {
  readonly version: string
  readonly host: SelfCheck['host']
  readonly page: Page
  readonly launch: Launch
}

/** The parts are checked one after the other, so that a slow one is identified. Never throws. */
export async function selfCheck({
  version,
  host,
  page,
  launch,
}: SelfCheckParts): Promise<SelfCheck> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-self-check-'))
  const work: Record<CheckName, () => Promise<void>> = {
    page: () => checkPage(page),
    keychain: checkKeychain,
    argon2: checkArgon2,
    sharp: checkSharp,
    libsql: checkLibsql,
    import: () => checkImport(launch),
    'practice-server': () => checkPractice(launch, folder),
  }
  try {
    const checks: CheckResult[] = []
    for (const name of checkNames) checks.push(await check(name, work[name]))
    return {
      ok: checks.every(({ state }) => state !== 'fails'),
      version,
      host,
      system: `${process.platform}-${process.arch}`,
      runtime: runtimeOf(process.versions),
      checks,
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

async function check(name: CheckName, work: () => Promise<void>): Promise<CheckResult> {
  const start = performance.now()
  const ms = () => Math.round(performance.now() - start)
  try {
    await work()
    return { name, state: 'works', ms: ms() }
  } catch (error) {
    const isUnsupported = isMissingHere(name, error)
    return {
      name,
      state: isUnsupported ? 'unsupported' : 'fails',
      ms: ms(),
      reason: reasonOf(error),
    }
  }
}

/** Windows on ARM has no libsql, and so no practice server. */
function isMissingHere(name: CheckName, error: unknown): boolean {
  if (process.platform !== 'win32' || process.arch !== 'arm64') return false
  if (name === 'libsql') return (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND'
  return error instanceof AppError && error.words.key === 'core.practice.noneForThisComputer'
}

/** The library's message is included, because nothing that is checked here knows a secret. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`
}

function runtimeOf({ node, electron, chrome }: NodeJS.ProcessVersions): Record<string, string> {
  return {
    node,
    ...(electron !== undefined && { electron }),
    ...(chrome !== undefined && { chrome }),
  }
}

/** Checks the page itself, and each file that it names. */
async function checkPage(page: Page): Promise<void> {
  const { status, body } = await page('/')
  if (status !== 200) throw new Error(`/ is answered with ${status}.`)
  const text = Buffer.from(body).toString('utf8')
  for (const [, name = ''] of text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
    const answer = await page(`/${name}`)
    if (answer.status !== 200) throw new Error(`/${name} is answered with ${answer.status}.`)
    if (answer.body.length === 0) throw new Error(`/${name} is empty.`)
  }
}

async function checkKeychain(): Promise<void> {
  const keychain = await openKeychain(`countersign-self-check-${randomUUID()}`)
  const kept = randomUUID()
  await keychain.set('probe', kept)
  try {
    if ((await keychain.get('probe')) !== kept) throw new Error('It gave back something else.')
  } finally {
    await keychain.delete('probe')
  }
  if ((await keychain.get('probe')) !== undefined)
    throw new Error('What was deleted is still there.')
}

/** This vector is from the reference implementation’s own tests (phc-winner-argon2, src/test.c). */
const argon2Vector = '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'

async function checkArgon2(): Promise<void> {
  const { hashRaw } = await import('@node-rs/argon2')
  const hash = await hashRaw('password', {
    // This is Algorithm.Argon2id, an ambient const enum, which isolated modules cannot read.
    algorithm: 2 as Algorithm,
    memoryCost: 256,
    timeCost: 2,
    parallelism: 1,
    salt: Buffer.from('somesalt'),
    outputLen: 32,
  })
  if (hash.toString('hex') !== argon2Vector) throw new Error('It derives another key.')
}

/** The first pixel of the drawing is red. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="#f00"/></svg>'

async function checkSharp(): Promise<void> {
  const { decodePicture } = await import('./qr/decode-picture.ts')
  const { data } = await decodePicture(Buffer.from(drawing), 'svg')
  if (data[0] !== 255 || data[1] !== 0 || data[3] !== 255) throw new Error('It draws otherwise.')
}

async function checkLibsql(): Promise<void> {
  const { default: Database } = await import('libsql')
  const database = new Database(':memory:')
  try {
    const row = database.prepare('SELECT 6 * 7 AS answer').get() as { answer: number }
    if (row.answer !== 42) throw new Error('It reckons otherwise.')
  } finally {
    database.close()
  }
}

/** The secret is the one that every example uses. */
const link = 'otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXP&issuer=Example'

async function checkImport(launch: Launch): Promise<void> {
  const reading = startReading(launch)
  try {
    const files = [{ name: 'links.txt', bytes: Buffer.from(link) }]
    const [file] = await reading.open(files, null, () => undefined)
    if (file?.state !== 'read' || file.imported.entries.length !== 1) {
      throw new Error('It reads otherwise.')
    }
  } finally {
    reading.end()
  }
}

async function checkPractice(launch: Launch, folder: string): Promise<void> {
  const run = runPractice(launch, join(folder, 'practice'), () => undefined)
  try {
    const { address } = await run.serving
    const { status } = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    if (status >= 400) throw new Error(`It answers with ${status}.`)
  } finally {
    run.kill()
    await run.ended
  }
}
