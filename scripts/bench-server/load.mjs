/**
 * Measures how many authenticator codes the server verifies per second, and how fast it answers.
 */
import { drive, percentiles } from './client.mjs'
import { codeOf, openBeside } from './people.mjs'
import { makePlace, startServerProcess } from './server-process.mjs'

const warmUps = 4000
const connections = 16

/** @param {{ verifications: number, perSecond: number }} options */
export async function bench({ verifications, perSecond }) {
  const place = makePlace()
  try {
    const beside = await openBeside(place)
    const waiting = await beside.people(warmUps + 2 * verifications)
    await beside.close()
    const server = await startServerProcess(place)
    const verify = (/** @type {number} */ count, /** @type {number} */ rate) =>
      verifyAll(server, waiting.splice(0, count), rate)
    await verify(warmUps, 0)
    const rows = [
      { load: `${connections} at a time`, ...(await verify(verifications, 0)) },
      { load: `${perSecond} a second`, ...(await verify(verifications, perSecond)) },
    ]
    await server.stop()
    return { title: 'Verifications: POST /api/v1/auth/login/two-factor, milliseconds', rows }
  } finally {
    place.remove()
  }
}

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {import('./people.mjs').Person[]} persons
 * @param {number} perSecond 0: as many as it takes
 */
async function verifyAll({ url, cpuMs }, persons, perSecond) {
  const cpuBefore = cpuMs()
  /** @type {number[]} */
  const times = []
  let errors = 0
  let at = 0
  const seconds = await drive({
    url,
    connections: perSecond > 0 ? 4 * connections : connections,
    ...(perSecond > 0 ? { perSecond } : {}),
    next() {
      const person = persons[at++]
      if (!person) return null
      const body = { challenge_token: person.challengeToken, code: codeOf(person) }
      return { method: 'POST', path: '/api/v1/auth/login/two-factor', body }
    },
    onAnswer(_, { status, ms }) {
      times.push(ms)
      if (status !== 200) errors += 1
    },
  })
  const { p50, p95, p99, max } = percentiles(times)
  const cpu = (cpuMs() - cpuBefore) / times.length
  const rate = Math.round(times.length / seconds)
  return { 'a second': rate, p50, p95, p99, max, 'CPU each': cpu, errors }
}
