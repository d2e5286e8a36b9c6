/**
 * Measures how fast codes are checked while hundreds of people sign in and turn two-factor on at
 * once.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { buildBaseline } from './baseline.mjs'
import { drive, openLine, percentiles } from './client.mjs'
import { codeOf, openBeside } from './people.mjs'
import { builtProgram, makePlace, startServerProcess } from './server-process.mjs'

const clients = 300
const verificationsPerSecond = 100
/** A server that has just started still compiles its code when it is first run. */
const warmUpSeconds = 3
const warmUpClients = 20
const quietSeconds = 5
const loadedSeconds = 20
const password = 'overload of a server'

/** @param {{ baseline?: string | undefined }} options a commit to measure beside this one */
export async function bench({ baseline }) {
  const before = baseline ? buildBaseline(baseline) : null
  try {
    const rows = []
    // Both run in turn, so that other load on the machine affects both.
    if (before) rows.push(...(await measure(before.program, `${baseline}: `)))
    rows.push(...(await measure(builtProgram, before ? 'now: ' : '')))
    return {
      title: `Codes checked, ${verificationsPerSecond} a second asked for, milliseconds, while people enrol`,
      rows,
    }
  } finally {
    before?.remove()
  }
}

/**
 * @param {string} program
 * @param {string} label
 */
async function measure(program, label) {
  const place = makePlace()
  try {
    const beside = await openBeside(place)
    const seconds = warmUpSeconds + quietSeconds + loadedSeconds
    const waiting = await beside.people(verificationsPerSecond * seconds)
    const emails = await beside.emails(clients * 8, password)
    await beside.close()
    const server = await startServerProcess(place, program)
    let isWarm = false
    const first = enrolAll(server.url, emails, warmUpClients, () => isWarm)
    await verifyFor(server, waiting, warmUpSeconds, () => true)
    isWarm = true
    await first
    const quiet = await verifyFor(server, waiting, quietSeconds, () => true)
    let isOver = false
    const enrolling = enrolAll(server.url, emails, clients, () => isOver)
    const loaded = await verifyFor(server, waiting, loadedSeconds, () => !isOver)
    isOver = true
    const { setups, shed, errors, elapsed } = await enrolling
    await server.stop()
    return [
      { load: `${label}nobody enrols`, ...quiet },
      {
        load: `${label}${clients} enrol`,
        ...loaded,
        'setups/s': setups / elapsed,
        'sent away with 503': shed,
        errors: loaded.errors + errors,
      },
    ]
  } finally {
    place.remove()
  }
}

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {import('./people.mjs').Person[]} people
 * @param {number} duration seconds
 * @param {() => boolean} goesOn
 */
async function verifyFor({ url, cpuMs }, people, duration, goesOn) {
  /** @type {number[]} */
  const times = []
  let errors = 0
  let left = duration * verificationsPerSecond
  const cpuBefore = cpuMs()
  const elapsed = await drive({
    url,
    connections: 64,
    perSecond: verificationsPerSecond,
    next() {
      const person = left-- > 0 && goesOn() ? people.pop() : undefined
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
  const cores = (cpuMs() - cpuBefore) / 1000 / elapsed
  return {
    'verifications/s': times.length / elapsed,
    p50,
    p95,
    p99,
    max,
    'cores busy': cores,
    errors,
  }
}

/**
 * Each client signs in, begins a setup, and confirms it, then continues as the next person. A
 * client that is turned away returns when the server says.
 * @param {string} url
 * @param {string[]} emails
 * @param {number} clients at once
 * @param {() => boolean} isOver
 */
async function enrolAll(url, emails, clients, isOver) {
  const { hostname, port } = new URL(url)
  const started = performance.now()
  let [setups, shed, errors] = [0, 0, 0]
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const line = openLine(hostname, Number(port))
      /** @param {string} path @param {unknown} body @param {string} [bearer] */
      const ask = async (path, body, bearer) => {
        while (!isOver()) {
          const call = {
            method: 'POST',
            path: `/api/v1/auth${path}`,
            body,
            ...(bearer && { bearer }),
          }
          const answer = await line.send(/** @type {import('./client.mjs').Call} */ (call))
          if (answer.status !== 503) return answer
          shed += 1
          const due = performance.now() + answer.retryAfterMs
          while (performance.now() < due && !isOver()) await sleep(100)
        }
        return null
      }
      for (let email = emails.pop(); email && !isOver(); email = emails.pop()) {
        const signedIn = await ask('/login', { email, password })
        const bearer = signedIn && JSON.parse(signedIn.text).access_token
        const setup = bearer && (await ask('/2fa/setup', {}, bearer))
        const secret = setup && fromBase32(JSON.parse(setup.text).secret ?? '')
        const enabled = secret && (await ask('/2fa/enable', { code: codeOf({ secret }) }, bearer))
        if (enabled?.status === 200) setups += 1
        else if (!isOver()) errors += 1
      }
      line.close()
    }),
  )
  return { setups, shed, errors, elapsed: (performance.now() - started) / 1000 }
}

/** @param {string} text */
function fromBase32(text) {
  const bits = [...text].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(bytes.map(byte => Number.parseInt(byte, 2)))
}
