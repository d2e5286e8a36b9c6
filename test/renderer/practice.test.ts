import { expect, it } from 'vitest'
import type { Call } from '../../renderer/bridge/call.ts'
import { createPractice } from '../../renderer/stores/practice.ts'
import type { PracticeMessage, PracticeStatus } from '../../shared/account-models.ts'

const running: PracticeStatus = { state: 'running', message: null, people: [] }
const stopped: PracticeStatus = { ...running, state: 'stopped' }

function sms(id: string, at: number): PracticeMessage {
  return { id, at, channel: 'sms', to: '+12025550112', code: '123456' }
}

/** Opens a store over a host that reports the contents of `host`. */
function open() {
  const host = { status: running, messages: [] as PracticeMessage[], asked: [] as string[] }
  const rung: string[] = []
  const call = async (name: string) => {
    host.asked.push(name)
    return name === 'practice.messages' ? host.messages : host.status
  }
  const store = createPractice({
    call: call as Call,
    now: () => 100_000,
    onMessage: ({ id }) => rung.push(id),
  })
  return { store, host, rung }
}

it('asks a server that does not run for no messages', async () => {
  const { store, host } = open()
  host.status = stopped
  await store.getState().load()
  expect(host.asked).toEqual(['practice.status'])
  expect(store.getState().status).toEqual(stopped)
})

it('rings once for a new message, and not for an earlier one', async () => {
  const { store, host, rung } = open()
  host.messages = [sms('new', 99_000), sms('old', 80_000)]
  await store.getState().adopt(running)
  await store.getState().load()
  expect(rung).toEqual(['new'])
  expect(store.getState().messages.map(({ id }) => id)).toEqual(['new', 'old'])
})

it('drops its messages once it no longer runs, and when the vault is locked', async () => {
  const { store, host } = open()
  host.messages = [sms('one', 99_000)]
  await store.getState().open()
  await store.getState().adopt(stopped)
  expect(store.getState().messages).toEqual([])
  await store.getState().open()
  store.getState().forget()
  expect(store.getState()).toMatchObject({ status: null, messages: [] })
})

it('shows nothing of an answer that comes after the vault was locked', async () => {
  const { store, host, rung } = open()
  host.messages = [sms('late', 99_000)]
  const adopting = store.getState().adopt(running)
  store.getState().forget()
  await adopting
  expect(store.getState().messages).toEqual([])
  expect(rung).toEqual([])
})
