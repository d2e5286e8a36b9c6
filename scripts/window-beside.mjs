/**
 * Starts the built `countersign ui` and answers its questions, for commands that run next to it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveUi } from './serve-ui.mjs'

const questionEveryMs = 20

/**
 * The window allows programs and agrees to all that they ask, for as long as `pair` and the first
 * `code` take.
 * @param {{ program: string, env: NodeJS.ProcessEnv, query: string }} given
 * @returns {Promise<{ close(): Promise<void> }>}
 */
export async function pairWithWindow({ program, env, query }) {
  const ui = await serveUi({ env, more: ['--plain-address'] })
  const { origin, hash } = new URL(ui.address)
  const token = new URLSearchParams(hash.slice(1)).get('token')
  /** @param {string} path @param {object} body @param {string} [key] */
  const post = async (path, body, key) => {
    const headers = {
      origin,
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    }
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const reply = /** @type {any} */ (await response.json())
    if (!reply.ok) throw new Error(`The window refused ${path}: ${reply.code}`)
    return reply.value
  }
  const { pageKey } = await post('/api/session', { token })
  /** @param {string} name @param {object} [input] */
  const call = (name, input) => post('/api/call', { name, input }, pageKey)

  await call('settings.update', { programAccess: true })
  for (const args of [['pair'], ['code', query]]) {
    const command = spawn(process.execPath, [program, ...args], { env, stdio: 'ignore' })
    const ended = once(command, 'exit')
    while (command.exitCode === null) {
      const question = await call('programs.question')
      if (question) {
        await call('programs.answer', { id: question.id, choice: question.choices.at(-1) })
      }
      await sleep(questionEveryMs)
    }
    const [status] = await ended
    if (status !== 0) throw new Error(`countersign ${args[0]} ended with ${status}`)
  }
  return { close: () => ui.close() }
}
