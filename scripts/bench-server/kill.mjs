/**
 * Kills the server under load. Whatever it answered before must still hold afterward: a setup that
 * was accepted is on, and a code or backup code that was accepted is refused.
 */
import { drive } from './client.mjs'
import { codeOf, openBeside } from './people.mjs'
import { makePlace, startServerProcess } from './server-process.mjs'

const peopleAKill = 300
/** Making a set of backup codes is slow on purpose. */
const withBackupCodes = 2
const connections = 16
/** A person whose setup was answered signs in this many setups later. */
const signInAfter = 32

/**
 * @typedef {import('./people.mjs').Person & { backupCode: string | null }} Somebody
 * @typedef {{ person: Somebody, what: 'setup' | 'code' | 'backup code', value: string }} Step
 */

/** @param {{ kills: number }} options */
export async function bench({ kills }) {
  const place = makePlace()
  const count = { setup: 0, code: 0, 'backup code': 0 }
  const broken = { setup: 0, code: 0, 'backup code': 0 }
  const beside = await openBeside(place)
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const everybody = await prepare(beside)
      const accepted = await runAndKill(place, everybody)
      const server = await startServerProcess(place)
      for (const step of accepted) {
        count[step.what] += 1
        if (!(await holds(server.url, beside, step))) broken[step.what] += 1
      }
      await server.stop()
    }
  } finally {
    await beside.close()
    place.remove()
  }
  const rows = [
    { accepted: 'setups', number: count.setup, 'lost or accepted again': broken.setup },
    { accepted: 'codes', number: count.code, 'lost or accepted again': broken.code },
    {
      accepted: 'backup codes',
      number: count['backup code'],
      'lost or accepted again': broken['backup code'],
    },
  ]
  return { title: `Killed ${kills} times (SIGKILL) under load`, rows }
}

/**
 * @param {Awaited<ReturnType<typeof openBeside>>} beside
 * @returns {Promise<Somebody[]>}
 */
async function prepare(beside) {
  const everybody = await beside.people(peopleAKill, { isPending: true })
  return Promise.all(
    everybody.map(async (person, at) => {
      const [backupCode] = at < withBackupCodes ? await beside.backupCodes(person) : []
      return { ...person, backupCode: backupCode ?? null }
    }),
  )
}

/**
 * @param {import('./server-process.mjs').Place} place
 * @param {readonly Somebody[]} everybody
 * @returns {Promise<Step[]>} what the server accepted before its end
 */
async function runAndKill(place, everybody) {
  const server = await startServerProcess(place)
  /** @type {Step[]} */
  const accepted = []
  /** @type {Map<import('./client.mjs').Call, Step>} */
  const asked = new Map()
  const steps = everybody.flatMap((person, at) => {
    const earlier = everybody[at - signInAfter]
    return earlier ? [setup(person), signIn(earlier)] : [setup(person)]
  })
  // The limit counts answers, not time, so that even a slow machine meets everything that people
  // do.
  let answersLeft = Math.ceil(Math.random() * steps.length)
  /** @type {Promise<void> | undefined} */
  let killed
  await drive({
    url: server.url,
    connections,
    next() {
      const step = steps.shift()
      if (!step) return null
      const call = callOf(step)
      asked.set(call, step)
      return call
    },
    onAnswer(call, { status }) {
      const step = asked.get(call)
      if (status === 200 && step) accepted.push(step)
      answersLeft -= 1
      if (answersLeft === 0) killed = server.kill()
    },
    onLost() {},
  })
  await killed
  return accepted
}

/**
 * @param {Somebody} person
 * @returns {Step}
 */
const setup = person => ({ person, what: 'setup', value: codeOf(person) })

/**
 * @param {Somebody} person
 * @returns {Step}
 */
function signIn(person) {
  if (person.backupCode) return { person, what: 'backup code', value: person.backupCode }
  // The setup used the current code, but the code of the next step is already valid.
  return { person, what: 'code', value: codeOf(person, 1) }
}

/**
 * @param {Step} step
 * @returns {import('./client.mjs').Call}
 */
function callOf({ person, what, value }) {
  if (what === 'setup') {
    const path = '/api/v1/auth/2fa/enable'
    return { method: 'POST', path, bearer: person.bearer, body: { code: value } }
  }
  return complete(person.challengeToken, what, value)
}

/**
 * @param {string} token
 * @param {Step['what']} what
 * @param {string} value
 * @returns {import('./client.mjs').Call}
 */
function complete(token, what, value) {
  const proof = what === 'backup code' ? { backup_code: value } : { code: value }
  const body = { challenge_token: token, ...proof }
  return { method: 'POST', path: '/api/v1/auth/login/two-factor', body }
}

/**
 * Signs in again with what was accepted before. Two-factor must be on, and the code must be refused
 * as wrong.
 * @param {string} url
 * @param {Awaited<ReturnType<typeof openBeside>>} beside
 * @param {Step} step
 */
async function holds(url, beside, { person, what, value }) {
  /** @type {(import('./client.mjs').Call | null)[]} */
  const calls = [
    { method: 'GET', path: '/api/v1/auth/2fa/status', bearer: person.bearer },
    complete(await beside.challenge(person), what, value),
  ]
  /** @type {import('./client.mjs').Answer[]} */
  const answers = []
  await drive({
    url,
    connections: 1,
    next: () => calls.shift() ?? null,
    onAnswer: (_, answer) => answers.push(answer),
  })
  const [status, again] = answers
  const isOn = JSON.parse(status?.text || '{}').enabled === true
  const isRefused = JSON.parse(again?.text || '{}').error?.code === 'invalid_code'
  return isOn && isRefused
}
