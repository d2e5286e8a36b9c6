/** Measures whether the server's memory stays constant from the first request to the last. */
import { drive } from './client.mjs'
import { codeOf, openBeside } from './people.mjs'
import { makePlace, startServerProcess } from './server-process.mjs'

const first = 10_000
const persons = 5000
const connections = 32
const settleMs = 3000
/**
 * A code is valid once, and five attempts end in a lock, so refusals are correct answers as well.
 */
const expected = [200, 401, 403, 429]

/** @param {{ requests: number }} options */
export async function bench({ requests }) {
  const place = makePlace()
  try {
    const beside = await openBeside(place)
    const everybody = await beside.people(persons)
    await beside.close()
    const server = await startServerProcess(place)
    const rows = []
    let sent = 0
    let unexpected = 0
    for (const share of [first, requests / 4, requests / 2, (3 * requests) / 4, requests]) {
      const until = Math.round(share)
      if (until <= sent) continue
      await drive({
        url: server.url,
        connections,
        next: () => (sent < until ? call(everybody, sent++) : null),
        onAnswer(_, { status }) {
          if (!expected.includes(status)) unexpected += 1
        },
      })
      // By then, requests in flight have ended, and garbage has most likely been collected.
      await new Promise(resolve => setTimeout(resolve, settleMs))
      rows.push({ requests: sent, 'MB resident': server.rssMb(), unexpected })
    }
    const [before, after] = [rows[0], rows.at(-1)]
    const growth = 100 * ((after?.['MB resident'] ?? 0) / (before?.['MB resident'] ?? 1) - 1)
    await server.stop()
    return { title: `Memory: ${growth.toFixed(1)} % more at the end than after ${first}`, rows }
  } finally {
    place.remove()
  }
}

/**
 * Picks mostly reads, with some attempts at codes and some requests with an invalid token.
 * @param {readonly import('./people.mjs').Person[]} everybody
 * @param {number} at
 * @returns {import('./client.mjs').Call}
 */
function call(everybody, at) {
  const person = everybody[at % everybody.length]
  if (!person) throw new Error('There is nobody.')
  const { bearer } = person
  switch (Math.floor(at / everybody.length + at) % 8) {
    case 0: {
      const body = { challenge_token: person.challengeToken, code: codeOf(person) }
      return { method: 'POST', path: '/api/v1/auth/login/two-factor', body }
    }
    case 1:
      return { method: 'GET', path: '/users/2fa', bearer }
    case 2:
      return { method: 'GET', path: '/api/chat/two-step/settings', bearer }
    case 3:
      return {
        method: 'POST',
        path: '/api/v1/auth/2fa/backup-codes/regenerate',
        bearer,
        body: { code: '1' },
      }
    case 4:
      return { method: 'GET', path: `/api/v1/auth/2fa/status`, bearer: `${bearer}x` }
    default:
      return { method: 'GET', path: '/api/v1/auth/2fa/status', bearer }
  }
}
