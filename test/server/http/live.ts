/** Starts whole servers on loopback, and clients for them. */
import { pino } from 'pino'
import { readListenSettings, type StartedServer, startServer } from '../../../server/main.ts'
import { readSettings, type ServerSettings } from '../../../server/settings.ts'
import { at, type Backend, backends, createTestClock, masterKey, password } from '../harness.ts'

export interface Live {
  readonly clock: ReturnType<typeof createTestClock>
  readonly server: StartedServer
  readonly settings: ServerSettings
  /** Starts instances on the same database, in turn. */
  instance(index: number): StartedServer
  close(): Promise<void>
}

/** Hashing costs almost nothing here. Every request may set its address in X-Forwarded-For. */
export async function openLive(
  backend: Backend = at(backends, 0),
  { instances = 1, logger = pino({ level: 'silent' }), env = {} } = {},
): Promise<Live> {
  const clock = createTestClock()
  const place = await backend.create()
  const settings = {
    ...readSettings(env, { dataFolder: '/nowhere' }),
    masterKey,
    ...place.settings,
  }
  const listen = readListenSettings(
    { ...env, COUNTERSIGN_TRUST_PROXY: '1' },
    { host: '127.0.0.1', port: 0 },
  )
  const servers: StartedServer[] = []
  for (let i = 0; i < instances; i++) {
    const cheap = { passwordCost: { memoryKib: 8, passes: 1 } }
    servers.push(await startServer(settings, listen, logger, { clock: clock.read, ...cheap }))
  }
  return {
    clock,
    settings,
    server: at(servers, 0),
    instance: index => at(servers, index % servers.length),
    async close() {
      for (const each of servers) await each.close()
      await place.remove()
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The JSON of the text; an empty object if it isn't JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at by the tests themselves
  readonly body: any
}

export interface CallOptions {
  readonly bearer?: string
  readonly headers?: Record<string, string>
  /** The client sends it unchanged. */
  readonly raw?: string | Uint8Array
}

export interface Client {
  get(path: string, options?: CallOptions): Promise<Answer>
  post(path: string, body?: unknown, options?: CallOptions): Promise<Answer>
  /** Sends a form as a browser does, without following redirects. */
  form(path: string, fields: Record<string, string>): Promise<Answer>
  readonly cookies: Map<string, string>
}

let addresses = 0

/** Keeps cookies. Every request comes from a new address, unless one is given. */
export function createClient({ url }: { url: string }, address?: string): Client {
  const cookies = new Map<string, string>()

  async function send(method: string, path: string, init: RequestInit & CallOptions) {
    const headers = new Headers(init.headers)
    if (!headers.has('x-forwarded-for')) {
      addresses++
      headers.set('x-forwarded-for', address ?? `10.${(addresses >> 8) & 255}.${addresses & 255}.1`)
    }
    if (init.bearer) headers.set('authorization', `Bearer ${init.bearer}`)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie) headers.set('cookie', cookie)
    const { body = null } = init
    const answer = await fetch(url + path, { method, headers, body, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) keep(line)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson ? JSON.parse(text) : {},
    }
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }

  return {
    cookies,
    get: (path, options = {}) => send('GET', path, options),
    post: (path, body, options = {}) => {
      const headers = { ...options.headers }
      const content = options.raw ?? (body === undefined ? null : JSON.stringify(body))
      if (content !== null) headers['content-type'] ??= 'application/json'
      return send('POST', path, { ...options, headers, body: content as BodyInit | null })
    },
    form: (path, fields) => send('POST', path, { body: new URLSearchParams(fields), headers: {} }),
  }
}

let people = 0

/** Makes a new account over HTTP, and an access token for it. */
export async function signUp(
  client: Client,
): Promise<{ email: string; id: number; bearer: string }> {
  people++
  const email = `person${people}@live.example`
  const registered = await client.post('/api/v1/auth/register', { email, password })
  const { body } = await client.post('/api/v1/auth/login', { email, password })
  return { email, id: registered.body.user.id, bearer: body.access_token }
}
