/** Runs a change at a server and tells how it goes. */
import { randomUUID } from 'node:crypto'
import type { Account, FlowResult, FlowStep, PendingFlow } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import type { GlobalOptions, VaultSession } from '../vault-session.ts'
import { accountName } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { codeOf, type Given } from './given.ts'

/** What a subcommand works with. */
export interface Desk {
  readonly session: VaultSession
  readonly io: Io
  readonly output: Output
  readonly given: Given
}

type Start = (flow: string) => Promise<FlowResult>
type Done = Extract<FlowResult, { kind: 'done' }>

/** To its end: where a code was sent, it is what was given, or asked for. */
export async function carryOut(desk: Desk, { id }: Account, start: Start): Promise<Done> {
  const { session, io, output } = desk
  let { given } = desk
  try {
    let result = await runFlow(desk, start)
    while (result.kind === 'code-sent') {
      const { destination } = result.notice
      const code = await codeOf(
        io,
        given,
        `The code${destination ? ` sent to ${destination}` : ''}:`,
      )
      given = { ...given, code: null }
      result = await runFlow(desk, flow => session.call('flows.confirm', { id, flow, code }))
    }
    if (result.kind === 'done') return result
    throw new AppError('refused', 'The setup waits for a phone: "servers resume" confirms it here.')
  } catch (error) {
    const account = (await session.call('accounts.list', undefined)).find(one => one.id === id)
    if (account?.pending) output.note(wayOn(account.pending))
    throw error
  }
}

function wayOn({ message, notice, canUndo }: PendingFlow): string {
  const finish = notice ? '"servers verify" takes it' : '"servers resume" finishes it'
  return `${message} ${finish}${canUndo ? ', "servers undo" drops it' : ''}.`
}

const stepNames: Record<FlowStep['id'], string> = {
  begin: 'Asked the server for a secret.',
  store: 'Put the secret into the vault.',
  scan: 'Waited for the phone.',
  code: 'Had a code sent.',
  confirm: 'Confirmed with a code.',
  'turn-off': 'Turned off at the server.',
  regenerate: 'Asked for new backup codes.',
  'file-codes': 'Filed the backup codes.',
  status: 'Read the state again.',
  trash: 'Moved the entry to the trash.',
}

/** Ctrl+C stops it; what was sent is finished by `servers resume`. */
async function runFlow({ session, io, output }: Desk, start: Start): Promise<FlowResult> {
  const flow = randomUUID()
  const begun = new Set<string>()
  const clock = io.time?.clock ?? Date.now
  let waits: number | null = null
  const stop = session.onEvent(({ name, payload }) => {
    if (name !== 'flows.progressed' || payload.flow !== flow) return
    for (const { id, state } of payload.steps) {
      if (state === 'doing') begun.add(id)
      // What stands in the plan and was not needed is done as well.
      if (state === 'done' && begun.delete(id)) output.note(stepNames[id])
    }
    if (payload.waitsUntil !== null && payload.waitsUntil !== waits) {
      const seconds = Math.max(1, Math.ceil((payload.waitsUntil - clock()) / 1000))
      output.note(`Waiting ${seconds} s: for a fresh code, or because the server asks for it.`)
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
      warning,
    })
    return
  }
  if (warning !== null) output.note(warning)
  if (backupCodesFiled > 0) output.line(`Filed ${backupCodesFiled} backup codes.`)
  output.line(stateSentence(account))
}

function stateSentence(account: Account): string {
  const name = accountName(account)
  if (!account.status) return `The state of ${name} is not known.`
  return `Two-factor sign-in of ${name} is ${account.status.enabled ? 'on' : 'off'}.`
}
