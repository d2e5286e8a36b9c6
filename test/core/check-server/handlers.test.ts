import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCancellations } from '../../../core/cancellation.ts'
import { createCheckHandlers } from '../../../core/check-server/handlers.ts'
import { withoutVault } from '../../../core/vault/while-open.ts'
import { type EventMessage, events, methods } from '../../../shared/contract.ts'
import { openTrialServer, type TrialServer } from '../../server/weakened.ts'
import { timeOf } from './try-out.ts'

describe('check.run', () => {
  let server: TrialServer
  beforeAll(async () => {
    server = await openTrialServer()
  })
  afterAll(() => server.close())

  async function open(onEvent: (message: EventMessage, cancel: () => void) => void = () => {}) {
    const flow = randomUUID()
    const told: EventMessage[] = []
    const cancellations = createCancellations(withoutVault())
    const { address, ...time } = timeOf(server)
    const handlers = createCheckHandlers({
      ...time,
      cancellations,
      random: randomBytes,
      emit(message) {
        told.push(message)
        onEvent(message, () => cancellations.cancel(flow))
      },
    })
    const person = await server.register()
    const input = { flow, address, authorityPem: null, dialectId: 'auth-v1', ...person }
    return { told, person, run: async () => handlers['check.run'](input) }
  }

  it('tells how far it is, and answers with the report', async () => {
    const { run, told, person } = await open()
    const report = await run()
    expect(methods['check.run'].output.parse(report)).toEqual(report)
    expect(report.checks).toHaveLength(13)
    expect(told.length).toBeGreaterThan(13)
    for (const { name, payload } of told) {
      expect(events[name].parse(payload)).toEqual(payload)
      expect(JSON.stringify(payload)).not.toContain(person.password)
    }
  })

  it('is cancelled by the id of its flow, which is free again then', async () => {
    let isFirst = true
    const { run, person } = await open(({ payload }, cancel) => {
      if (isFirst && payload && 'running' in payload && payload.running === 'replay') cancel()
    })
    await expect(run()).rejects.toMatchObject({ code: 'refused', message: 'This was canceled.' })
    expect(await server.isTouched(person.email)).toBe(false)
    isFirst = false
    expect((await run()).checks).toHaveLength(13)
  })

  it('runs once under an id', async () => {
    const { run } = await open()
    const first = run()
    await expect(run()).rejects.toMatchObject({ code: 'bad-input' })
    await first
  })
})
