import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { maskDestination, parseEmail, parsePhone } from '../../server/messages/destination.ts'
import type { Message } from '../../server/messages/message.ts'
import { createMessenger, createOutbox } from '../../server/messages/messenger.ts'

const message: Message = {
  channel: 'email',
  to: 'someone@test.example',
  subject: 'Your Countersign code',
  text: '123456 is your code.',
  code: '123456',
}
const sms: Message = { ...message, channel: 'sms', to: '+491701234512' }

const closers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

describe('e-mail', () => {
  interface Received {
    from: string
    to: string[]
    text: string
    user: string | undefined
  }

  /** Starts a real SMTP server that requires an account. */
  const startSmtp = async (received: Received[], refuses = false) => {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      logger: false,
      onAuth({ username, password }, _session, done) {
        const isKnown = username === 'mailer' && password === 'a secret'
        done(isKnown ? null : new Error('no'), isKnown ? { user: username } : undefined)
      },
      onRcptTo(_address, _session, done) {
        done(refuses ? new Error('no such mailbox') : null)
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', chunk => chunks.push(chunk))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString(),
            user: session.user,
          })
          done()
        })
      },
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise(resolve => server.close(() => resolve())))
    return (server.server.address() as AddressInfo).port
  }
  const messengerAt = (port: number, account = 'mailer:a%20secret') => {
    const smtpUrl = `smtp://${account}@127.0.0.1:${port}`
    const messenger = createMessenger({ smtpUrl, from: 'codes@service.example', outbox: null })
    closers.unshift(() => messenger.close())
    return messenger
  }

  it('is handed over by SMTP', async () => {
    const received: Received[] = []
    await messengerAt(await startSmtp(received)).send(message)
    expect(received).toEqual([
      {
        from: 'codes@service.example',
        to: ['someone@test.example'],
        text: expect.stringContaining('123456 is your code.'),
        user: 'mailer',
      },
    ])
    expect(received[0]?.text).toContain('Subject: Your Countersign code')
  })

  it('goes to one address, whatever the address says', async () => {
    const received: Received[] = []
    const messenger = messengerAt(await startSmtp(received))
    await messenger.send({ ...message, to: 'a@b.example,other@c.example' }).catch(() => {})
    expect(received.flatMap(({ to }) => to)).not.toContain('other@c.example')
  })

  it('reports failures without the account: refused, wrong account, nobody there', async () => {
    const refusing = messengerAt(await startSmtp([], true))
    const forbidden = messengerAt(await startSmtp([]), 'mailer:wrong')
    const absent = messengerAt(1)
    for (const messenger of [refusing, forbidden, absent]) {
      await expect(messenger.send(message)).rejects.toMatchObject({
        code: 'delivery_failed',
        words: { key: 'refusals.system.emailNotSent' },
      })
    }
  })
})

describe('SMS', () => {
  const startHook = async (status: number, location?: string) => {
    const requests: { method: string | undefined; headers: IncomingHttpHeaders; body: string }[] =
      []
    const server: Server = createServer((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => {
        requests.push({ method: request.method, headers: request.headers, body })
        response.writeHead(status, location ? { location } : {}).end('thanks')
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise(resolve => server.close(() => resolve())))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, requests }
  }

  it('is posted to the web hook, with its token', async () => {
    const { url, requests } = await startHook(202)
    await createMessenger({ smsWebhookUrl: url, smsWebhookToken: 'abc', outbox: null }).send(sms)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer abc' },
    })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ to: sms.to, text: sms.text })
  })

  it.each([
    ['refuses', 500, undefined],
    ['sends on elsewhere', 302, 'http://127.0.0.1:1/'],
  ])('reports failures if the hook %s', async (_, status, location) => {
    const { url } = await startHook(status, location)
    const messenger = createMessenger({ smsWebhookUrl: url, outbox: null })
    await expect(messenger.send(sms)).rejects.toMatchObject({ code: 'delivery_failed' })
  })
})

describe('without a way to send', () => {
  it('messages go to the development outbox, the newest first and not forever', async () => {
    const outbox = createOutbox(() => Date.parse('2026-03-01T12:00:00Z'))
    const messenger = createMessenger({ outbox })
    for (let i = 0; i < 205; i++) await messenger.send({ ...message, code: `${i}` })
    await messenger.send(sms)
    const messages = outbox.messages()
    expect(messages).toHaveLength(200)
    expect(messages[0]).toEqual({ ...sms, id: 206, at: '2026-03-01T12:00:00.000Z' })
    expect(messages[1]?.code).toBe('204')
  })

  it.each([message, sms])('production reports it for $channel', async each => {
    const messenger = createMessenger({ outbox: null })
    await expect(messenger.send(each)).rejects.toMatchObject({ code: 'delivery_failed' })
  })
})

describe('a destination', () => {
  it.each([
    [' Some.One@Test.Example ', 'some.one@test.example'],
    ['jose\u0301@test.example', 'jos\u00e9@test.example'],
  ])('of e-mail is stored in one spelling: %j', (text, email) => {
    expect(parseEmail(text)).toBe(email)
  })

  it.each([
    ['+49 (170) 123-45.12', '+491701234512'],
    ['0170 1234512', '01701234512'],
  ])('of SMS is stored in one spelling: %j', (text, phone) => {
    expect(parsePhone(text)).toBe(phone)
  })

  it.each(['', '123', '+49x170', '++49170123', '4'.repeat(16), '１２３４５６７'])(
    'of SMS is not %j',
    text => {
      expect(() => parsePhone(text)).toThrow('refusals.accounts.badPhone')
    },
  )

  it('is masked so that only its owner recognizes it', () => {
    expect(maskDestination('email', 'someone@test.example')).toBe('s•••@test.example')
    expect(maskDestination('sms', '+491701234512')).toBe('••• ••12')
  })
})
