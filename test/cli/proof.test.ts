import { execFileSync, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formatBase32 } from '../../shared/base32.ts'
import { randomFor } from '../repetitions.ts'
import { type Cli, createCli } from './run-cli.ts'

interface Case {
  readonly label: string
  readonly secret: string
  readonly algorithm: string
  readonly digits: number
  readonly period: number
}

const random = randomFor('codes of oathtool')
const between = (least: number, end: number) => least + Math.floor(random() * (end - least))

const moments = Array.from({ length: 10 }, (_, n) => between(2 ** (18 + 2 * n), 2 ** (19 + 2 * n)))
const casesPerMoment = 20
const hasOathtool = spawnSync('oathtool', ['--version']).status === 0

let cli: Cli
beforeAll(async () => {
  cli = await createCli()
})
afterAll(() => cli.remove())

it.runIf(hasOathtool)(
  'shows the codes that oathtool does, for 200 random entries',
  async () => {
    const groups = moments.map((_, n) =>
      Array.from({ length: casesPerMoment }, (_, m) => draw(n, m)),
    )
    await cli.json(['add', '-'], { stdin: groups.flat().map(toLink).join('\n') })
    for (const [n, group] of groups.entries()) {
      const at = moments[n] as number
      const shown = await cli.json(['code', `group-${n}.`, '--at', `${at}`])
      const expected = group.map(one => {
        const [code, next] = oathtool(one, at)
        const validUntil = (Math.floor(at / one.period) + 1) * one.period
        return { issuer: 'Proof', label: one.label, code, next, valid_until: validUntil }
      })
      expect(shown, `at ${at}: ${JSON.stringify(group)}`).toEqual(expected)
    }
  },
  60_000,
)

function draw(group: number, n: number): Case {
  return {
    label: `group-${group}. ${n}`,
    secret: formatBase32(Uint8Array.from({ length: between(10, 65) }, () => between(0, 256))),
    algorithm: ['SHA1', 'SHA256', 'SHA512'][between(0, 3)] as string,
    digits: between(6, 9),
    period: between(0, 3) === 0 ? between(1, 86_401) : 30,
  }
}

function toLink({ label, secret, algorithm, digits, period }: Case): string {
  const parameters = new URLSearchParams({
    secret,
    issuer: 'Proof',
    algorithm,
    digits: `${digits}`,
    period: `${period}`,
  })
  return `otpauth://totp/Proof:${encodeURIComponent(label)}?${parameters}`
}

/** Returns the code of that moment and the one after it. */
function oathtool({ secret, algorithm, digits, period }: Case, at: number): string[] {
  const args = [`--totp=${algorithm}`, `--digits=${digits}`, `--time-step-size=${period}s`]
  const now = new Date(at * 1000).toISOString().replace('T', ' ').replace('.000Z', ' UTC')
  const output = execFileSync(
    'oathtool',
    [...args, `--now=${now}`, '--window=1', '--base32', '-'],
    {
      input: secret,
      encoding: 'utf8',
    },
  )
  return output.trim().split('\n')
}
