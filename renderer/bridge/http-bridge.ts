/** The bridge where the page is served on loopback: calls by fetch, events by EventSource. */
import type {
  Bridge,
  EventMessage,
  Input,
  MethodName,
  Output,
  Reply,
} from '../../shared/contract.ts'

/** Why no call will be answered any more: nobody is there, or somebody who does not know this tab. */
export type Gone = 'closed' | 'started again'

/** `whetherGone` asks once more. */
export type OnGone = (how: Gone, whetherGone: () => Promise<Gone | null>) => void

const closed: Reply<never> = {
  ok: false,
  code: 'unavailable',
  message: 'Countersign was closed. Start it again.',
}

/**
 * Trades the launch token in the address for a session and connects. Where the link was used up by
 * another browser, the page goes to one that says so, and the promise stays open. `onGone` is called
 * once, when the host that served the page is there no more.
 */
export async function createHttpBridge(onGone: OnGone): Promise<Bridge> {
  let source: EventSource | null = null
  let isGone = false

  function leave(how: Gone): void {
    if (isGone) return
    isGone = true
    // It would try to connect again every few seconds, for as long as the tab is there.
    source?.close()
    onGone(how, whetherGone)
  }

  async function call<M extends MethodName>(name: M, input: Input<M>): Promise<Reply<Output<M>>> {
    const reply = await post('/api/call', { name, input })
    const how = goneBy(reply)
    if (how) leave(how)
    return reply as Reply<Output<M>>
  }

  const session = await post('/api/session', { token: takeToken() })
  if (!session.ok && session.code === 'bad-sender') return startAgain()
  const listeners = new Set<(message: EventMessage) => void>()
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  source = new EventSource('/api/events')
  source.addEventListener('error', async () => {
    const how = await whetherGone()
    if (how) leave(how)
  })
  await listenToEvents(source, emit, call)
  return {
    call,
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Takes the token out of the address bar and out of the history at once. */
function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null) history.replaceState(history.state, '', location.pathname)
  return token
}

function startAgain(): Promise<never> {
  location.replace('/start-again')
  return new Promise(() => {})
}

/** Asks the host that served the page whether it is there and knows this tab. */
async function whetherGone(): Promise<Gone | null> {
  return goneBy(await post('/api/session', { token: null }))
}

function goneBy(reply: Reply): Gone | null {
  if (reply === closed) return 'closed'
  return !reply.ok && reply.code === 'bad-sender' ? 'started again' : null
}

/** A server that cannot be reached has been closed: there is no network in between. */
async function post(path: string, body: unknown): Promise<Reply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return await response.json()
  } catch {
    return closed
  }
}

/**
 * The browser connects again by itself, and the server replays what was missed. What it no longer
 * has is made good by asking for the status. Resolves with the first connection or refusal.
 */
function listenToEvents(
  source: EventSource,
  emit: (message: EventMessage) => void,
  call: Bridge['call'],
): Promise<void> {
  let wasCutOff = false
  source.addEventListener('message', ({ data }) => emit(JSON.parse(data)))
  source.addEventListener('error', () => {
    wasCutOff = true
  })
  source.addEventListener('open', async () => {
    if (!wasCutOff) return
    wasCutOff = false
    const status = await call('vault.status', undefined)
    if (status.ok) emit({ name: 'vault.changed', payload: status.value })
  })
  return new Promise(resolve => {
    source.addEventListener('open', () => resolve(), { once: true })
    source.addEventListener('error', () => resolve(), { once: true })
  })
}
