/**
 * Implements the bridge for a page that is served on loopback: calls by fetch, and events as a
 * stream of lines.
 */
import type {
  Bridge,
  EventMessage,
  Input,
  MethodName,
  Output,
  Reply,
} from '../../shared/contract.ts'
import type {
  PageKind,
  PageNotice,
  PageOpened,
  PageRefusal,
  StreamLine,
  WhyEnded,
} from '../../shared/page-host.ts'
import { words } from '../../shared/wording/words.ts'
import { readEventLines } from './event-lines.ts'
import { createLanes } from './lanes.ts'

/**
 * Tells why no call will be answered any more: nobody is there; the host doesn't know this tab; the
 * session continues in another tab; a new link was created; or another program's service worker
 * intercepts requests.
 */
export type Gone = 'closed' | 'started-again' | 'elsewhere' | 'fresh-link' | 'service-worker'

/** `whetherGone` asks again. */
export type OnGone = (how: Gone, whetherGone: () => Promise<Gone | null>) => void

export interface PageParts {
  readonly onGone: OnGone
  readonly onNotice: (notice: PageNotice) => void
  /** Defaults to the window. */
  readonly kind?: PageKind
}

const closed: Reply<never> = {
  ok: false,
  code: 'unavailable',
  words: words('bridge.closed'),
}

const goneByWhy: Readonly<Record<WhyEnded, Gone>> = {
  elsewhere: 'elsewhere',
  'fresh-link': 'fresh-link',
  unknown: 'started-again',
}

/**
 * The session is in this tab's storage, where no other tab has it, and no other program on this
 * computer receives it.
 */
const sessionItem = 'countersign-session'
const reconnectMs = 1000
const pathOf: Readonly<Record<PageKind, string>> = { window: '/', quick: '/quick' }

/**
 * Trades the launch token in the address for a session, and connects. If another browser has used
 * the link, the page shows that, and the promise stays pending. `onGone` is called once, when the
 * host that served the page is gone.
 */
export async function createHttpBridge(parts: PageParts): Promise<Bridge> {
  const { onGone, onNotice, kind = 'window' } = parts
  let isGone = false
  let pageKey = ''
  const lanes = createLanes()
  const listeners = new Set<(message: EventMessage) => void>()

  function leave(how: Gone): void {
    if (isGone) return
    isGone = true
    onGone(how, whetherGone)
  }

  /** Asks the host that served the page whether it is there and knows this page. */
  async function whetherGone(): Promise<Gone | null> {
    if (hasServiceWorker()) return 'service-worker'
    return goneBy(await post('/api/session/check', null, pageKey))
  }

  async function call<M extends MethodName>(name: M, input: Input<M>): Promise<Reply<Output<M>>> {
    const reply = await lanes.run(name, () => post('/api/call', { name, input }, pageKey))
    // A lost connection does not always mean a lost host.
    const how = reply === closed ? await whetherGone() : goneBy(reply)
    if (how) leave(how)
    return reply as Reply<Output<M>>
  }

  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }

  if (hasServiceWorker()) {
    leave('service-worker')
    return new Promise(() => {})
  }
  navigator.serviceWorker?.addEventListener('controllerchange', () => leave('service-worker'))
  const opened = await openPage(kind)
  if (!opened.ok) {
    if (opened.code === 'bad-sender') return startAgain()
    leave('closed')
    return new Promise(() => {})
  }
  pageKey = opened.value.pageKey
  for (const notice of opened.value.notices) onNotice(notice)
  await new Promise<void>(resolve => void listen(resolve))

  /**
   * Stays connected for as long as the host is there. `onFirst` is called after the first attempt.
   */
  async function listen(onFirst: () => void): Promise<void> {
    let seenId: number | null = null
    let wasCutOff = false
    const take = (line: StreamLine) => {
      if (line.kind === 'event') emit(line.message)
      if (line.kind === 'notice') onNotice(line.notice)
      if (line.kind === 'ended') leave(goneByWhy[line.why])
      if (line.kind === 'event' || line.kind === 'open') seenId = line.id
      if (line.kind !== 'open') return
      onFirst()
      if (wasCutOff) void tellStatus()
    }
    while (!isGone) {
      await followEvents(pageKey, seenId, take)
      onFirst()
      const how = isGone ? null : await whetherGone()
      if (how) leave(how)
      else if (!isGone) await new Promise(resolve => setTimeout(resolve, reconnectMs))
      wasCutOff = true
    }
  }

  /**
   * The host replays missed events. For those that it no longer has, asking for the status is
   * enough.
   */
  async function tellStatus(): Promise<void> {
    const status = await call('vault.status', undefined)
    if (status.ok) emit({ name: 'vault.changed', payload: status.value })
  }

  return {
    call,
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/**
 * Countersign has no service worker, so this one belongs to another program that was served at the
 * same address. It answers in our place and sees everything that the page sends, so it must not see
 * the launch token.
 */
function hasServiceWorker(): boolean {
  return Boolean(navigator.serviceWorker?.controller)
}

/**
 * Opens with the token in the address, or with the session that this tab has had since its first
 * page.
 */
async function openPage(page: PageKind): Promise<Reply<PageOpened>> {
  const session = sessionStorage.getItem(sessionItem)
  const asked = { token: takeToken(pathOf[page]), session, page }
  const reply = (await post('/api/session', asked)) as Reply<PageOpened>
  if (reply.ok && reply.value.sessionSecret !== null) {
    sessionStorage.setItem(sessionItem, reply.value.sessionSecret)
  }
  return reply
}

/** Removes the token from the address bar and the history at once. */
function takeToken(path: string): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null || location.pathname !== path) history.replaceState(history.state, '', path)
  return token
}

function startAgain(): Promise<never> {
  location.replace('/start-again')
  return new Promise(() => {})
}

function goneBy(reply: Reply): Gone | null {
  if (reply === closed) return 'closed'
  if (reply.ok || reply.code !== 'bad-sender') return null
  return goneByWhy[(reply as PageRefusal).why] ?? 'started-again'
}

/**
 * A server on loopback that cannot be reached has been closed, because there is no network in
 * between.
 */
async function post(path: string, body: unknown, key?: string): Promise<Reply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && bearer(key)) },
      body: JSON.stringify(body),
    })
    return await response.json()
  } catch {
    return closed
  }
}

/** Resolves when the stream has ended, or was refused. */
async function followEvents(
  key: string,
  seenId: number | null,
  onLine: (line: StreamLine) => void,
): Promise<void> {
  try {
    const response = await fetch('/api/events', {
      headers: { ...bearer(key), ...(seenId !== null && { 'last-event-id': String(seenId) }) },
    })
    if (response.ok && response.body) await readEventLines(response.body, onLine)
  } catch {
    // Nobody answers, and the caller finds out why.
  }
}

function bearer(key: string): { authorization: string } {
  return { authorization: `Bearer ${key}` }
}
