import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createLogger } from '../../../server/http/request-log.ts'

function createLog() {
  let text = ''
  const sink = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  return { logger: createLogger('info', sink), text: () => text }
}

describe('the log', () => {
  it.each([
    'password',
    'code',
    'backup_code',
    'secret',
    'secret_key',
    'access_token',
    'challenge_token',
    'temp_token',
    'authorization',
    'cookie',
  ])('keeps a %s to itself, wherever a careless line puts it', name => {
    const { logger, text } = createLog()
    logger.info({ [name]: 'hush' }, 'a line')
    logger.info({ body: { [name]: 'hush' } }, 'a line')
    expect(text()).not.toContain('hush')
    expect(text().match(/\[redacted\]/g)).toHaveLength(2)
  })

  it('reports what an error was and where, but not its message', () => {
    const { logger, text } = createLog()
    const cause = Object.assign(new Error('hush too'), { code: 'ECONNREFUSED' })
    logger.error({ err: new TypeError('hush', { cause }) }, 'request failed')
    const { err } = JSON.parse(text())
    expect(err).toMatchObject({ kind: 'TypeError', cause: 'Error ECONNREFUSED' })
    expect(err.at[0]).toContain('request-log.test.ts')
    expect(text()).not.toContain('hush')
  })
})
