/** Runs a change on a server and reports its progress. */
import { randomUUID } from 'node:crypto'
import type { Account, FlowResult, FlowStep, PendingFlow } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type MessageKey, words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import type { GlobalOptions, VaultSession } from '../vault-session.ts'
import { accountName } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { codeOf, type SignInInput, sayCodePrompt } from './sign-in-input.ts'

/** Every subcommand works with these. */
export interface Desk {
  readonly session: VaultSession
  readonly io: Io
  readonly output: Output
  readonly given: SignInInput
}

type Start = (flow: string) => Promise<FlowResult>
type Done = Extract<FlowResult, { kind: 'done' }>

/** Runs a change to its end. A code that the server sends is the given one, or is asked for. */
export async function carryOut(desk: Desk, { id }: Account, start: Start): Promise<Done> {
  const { session, io, output } = desk
  let { given } = desk
  try {
    let result = await runFlow(desk, start)
    while (result.kind === 'code-sent') {
      const { destination } = result.notice
      const code = await codeOf(io, given, sayCodePrompt(destination))
      given = { ...given, code: null }
      result = await runFlow(desk, flow => session.call('flows.confirm', { id, flow, code }))
    }
    if (result.kind === 'done') return result
    throw new AppError('refused', words('cli.servers.change.waitsForPhone'))
  } catch (error) {
    const account = (await session.call('accounts.list', undefined)).find(one => one.id === id)
    if (account?.pending) output.note(wayOn(account.pending))
    throw error
  }
}

function wayOn({ message, notice, canUndo }: PendingFlow): string {
  const values = { pending: message, command: notice ? 'verify' : 'resume' }
  return canUndo
    ? say('cli.servers.change.finishOrUndo', values)
    : say('cli.servers.change.finish', values)
}

const stepKeys = {
  begin: 'cli.servers.step.begin',
  store: 'cli.servers.step.store',
  scan: 'cli.servers.step.scan',
  code: 'cli.servers.step.code',
  confirm: 'cli.servers.step.confirm',
  'turn-off': 'cli.servers.step.turnOff',
  regenerate: 'cli.servers.step.regenerate',
  'file-codes': 'cli.servers.step.fileCodes',
  status: 'cli.servers.step.status',
  trash: 'cli.servers.step.trash',
} as const satisfies Record<FlowStep['id'], MessageKey>

/** Ctrl+C stops it. What was already sent is finished by `servers resume`. */
async function runFlow({ session, io, output }: Desk, start: Start): Promise<FlowResult> {
  const flow = randomUUID()
  const begun = new Set<string>()
  const clock = io.time?.clock ?? Date.now
  let waits: number | null = null
  const stop = session.onEvent(({ name, payload }) => {
    if (name !== 'flows.progressed' || payload.flow !== flow) return
    for (const { id, state } of payload.steps) {
      if (state === 'doing') begun.add(id)
      // Planned steps that were not needed also end as done.
      if (state === 'done' && begun.delete(id)) output.note(say(stepKeys[id]))
    }
    if (payload.waitsUntil !== null && payload.waitsUntil !== waits) {
      const seconds = Math.max(1, Math.ceil((payload.waitsUntil - clock()) / 1000))
      output.note(say('cli.servers.change.waiting', { seconds }))
    }
    waits = payload.waitsUntil
  })
  const cancel = () => void session.call('flows.cancel', { flow }).catch(() => {})
  process.once('SIGINT', cancel)
  try {
    return await start(flow)
  } finally {
    process.off('SIGINT', cancel)
    stop()
  }
}

export function tellResult(
  output: Output,
  options: GlobalOptions,
  { account, entryId, backupCodesFiled, warning }: Done,
): void {
  if (options.json) {
    output.json({
      account: toAccountJson(account),
      entry_id: entryId,
      backup_codes_filed: backupCodesFiled,
      warning: warning && sayWords(warning),
    })
    return
  }
  if (warning !== null) output.note(sayWords(warning))
  if (backupCodesFiled > 0)
    output.line(say('cli.servers.change.filed', { count: backupCodesFiled }))
  output.line(stateSentence(account))
}

function stateSentence(account: Account): string {
  const name = accountName(account)
  if (!account.status) return say('cli.servers.change.stateUnknown', { account: name })
  const state = account.status.enabled ? 'on' : 'off'
  return say('cli.servers.change.state', { account: name, state })
}
