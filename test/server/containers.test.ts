/**
 * No container engine runs here, so what Dockerfile and compose.yaml promise is read from the
 * files.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSettings } from '../../server/settings.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/**
 * Splits the Dockerfile into its stages, each a list of instructions without comments and line
 * continuations.
 */
const stages = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split(/^(?=FROM )/m)
  .map(stage => stage.split('\n').filter(Boolean))
const last = stages.at(-1) ?? []
const instruction = (word: string) => last.filter(line => line.startsWith(`${word} `))

describe('the image', () => {
  it('holds neither compilers nor the libraries of the build', () => {
    expect(stages.length).toBeGreaterThan(1)
    expect(last[0]).toMatch(/^FROM node:\d+-\w+-slim$/)
    expect(instruction('RUN').join()).not.toMatch(/npm|apt/)
    expect(stages.flat().join('\n')).toContain('npm ci --omit=dev --ignore-scripts')
  })

  it('copies only the results of the build, and no whole folder of sources', () => {
    const copies = instruction('COPY').join('\n')
    expect(copies).toContain('--from=build /app/out/cli out/cli')
    expect(copies).not.toMatch(/COPY \. /)
  })

  it('runs as an unprivileged user, who owns the data', () => {
    expect(instruction('USER')).toEqual(['USER node'])
    expect(instruction('RUN').join()).toContain('-o node -g node -m 0700 /data')
    expect(last.indexOf('USER node')).toBeLessThan(
      last.findIndex(line => line.startsWith('ENTRYPOINT')),
    )
  })

  it('starts in production, where there is no outbox', () => {
    expect(instruction('ENV').join()).toContain('NODE_ENV=production')
    expect(readSettings({ NODE_ENV: 'production' }, { dataFolder: '/data' }).production).toBe(true)
  })

  it('has a readiness check, and is stopped by the signal that the server handles', () => {
    expect(instruction('HEALTHCHECK').join()).toContain('/readyz')
    expect(instruction('STOPSIGNAL')).toEqual(['STOPSIGNAL SIGTERM'])
  })

  it('keeps secrets, history, and foreign modules out of its build', () => {
    const ignored = read('.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.env*', '.git', 'node_modules', 'out']))
  })
})

interface Service {
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly command?: readonly string[]
  readonly image?: string
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
}

describe('the compose file', () => {
  const { services, volumes } = parse(read('compose.yaml')) as {
    services: Record<'server' | 'postgres' | 'redis', Service>
    volumes: Record<string, unknown>
  }
  const { server, postgres, redis } = services

  it('has the server, PostgreSQL and Redis', () => {
    expect(Object.keys(services)).toEqual(['server', 'postgres', 'redis'])
  })

  it('gives the server a PostgreSQL and a Redis that it can use', () => {
    const env = server.environment ?? {}
    const settings = readSettings(env, { dataFolder: '/data' })
    expect(settings.target).toMatch(/^postgres:\/\/countersign:.*@postgres\/countersign$/)
    expect(settings.redisUrl).toBe('redis://redis')
    expect(settings.masterKey).toHaveProperty('keyTexts')
  })

  it('sets only what docs/server.md explains', () => {
    const documented = read('docs/server.md')
    const names = Object.keys(server.environment ?? {})
    expect(names.filter(name => !documented.includes(`\`${name}\``))).toEqual([])
  })

  it('starts without secrets of its own: none is written into it', () => {
    expect(server.environment?.COUNTERSIGN_SERVER_KEY).toMatch(/^\$\{COUNTERSIGN_SERVER_KEY:\?/)
    expect(postgres.environment?.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
  })

  it('starts the server once both are healthy', () => {
    expect(server.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    })
    expect(postgres.healthcheck?.test).toContain('pg_isready')
    expect(redis.healthcheck?.test).toContain('redis-cli')
  })

  it('opens the server only to this machine, and its stores to nobody', () => {
    expect(server.ports?.every(port => port.startsWith('127.0.0.1:'))).toBe(true)
    expect([postgres.ports, redis.ports]).toEqual([undefined, undefined])
  })

  it('keeps what must outlive a restart, a lock in Redis too', () => {
    expect(postgres.volumes).toEqual(['postgres:/var/lib/postgresql/data'])
    expect(redis.volumes).toEqual(['redis:/data'])
    expect(redis.command?.join(' ')).toContain('--appendonly yes')
    expect(Object.keys(volumes)).toEqual(['postgres', 'redis'])
  })

  it("removes from the server whatever it doesn't need", () => {
    expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
  })
})
