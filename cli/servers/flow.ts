/** Runs a change at a server and tells how it goes. */
import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { FlowResult, FlowStep, ServerAccount } from '../../shared/server-models.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import type { GlobalOptions, VaultSession } from '../vault-session.ts'
import { accountName } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { codeOf, type Given } from './given.ts'

const stepNames: Record<FlowStep['id'], string> = {
  begin: 'Asked the server for a secret.',
  store: 'Put the secret into the vault.',
  scan: 'Waited for the phone.',
  code: 'Got a fresh code.',
  confirm: 'Confirmed with a code.',
  'turn-off': 'Turned off at the server.',
  regenerate: 'Asked for new backup codes.',
  'file-codes': 'Filed the backup codes.',
  status: 'Read the state again.',
  trash: 'Moved the entry to the trash.',
}

/** Ctrl+C cancels it: what was sent is finished by `servers resume`. */
export async function runFlow(
  session: VaultSession,
  output: Output,
  start: (flow: string) => Promise<FlowResult>,
): Promise<FlowResult> {
  const flow = randomUUID()
  const told = new Set<string>()
  let waits: number | null = null
  const stop = session.onEvent(({ name, payload }) => {
    if (name !== 'flows.progressed' || payload.flow !== flow) return
    for (const { id, state } of payload.steps) {
      if (state !== 'done' || told.has(id)) continue
      told.add(id)
      output.note(stepNames[id])
    }
    if (payload.waitsUntil !== null && payload.waitsUntil !== waits) {
      output.note('A code counts once: waiting for the next one.')
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

/** Where a code was sent, it is what was given, or asked for. */
export async function finishFlow(
  session: VaultSession,
  io: Io,
  given: Given,
  output: Output,
  result: FlowResult,
): Promise<Extract<FlowResult, { kind: 'done' }>> {
  if (result.kind === 'done') return result
  if (result.kind === 'scan') throw new AppError('refused', 'The setup waits for a phone.')
  const { account, notice } = result
  const to = notice.destination ? ` sent to ${notice.destination}` : ''
  const code = await codeOf(io, given, `The code${to}:`)
  const next = await runFlow(session, output, flow =>
    session.call('flows.confirm', { id: account.id, flow, code }),
  )
  return finishFlow(session, io, { ...given, code: null }, output, next)
}

export function tellResult(
  output: Output,
  options: GlobalOptions,
  { account, entryId, backupCodesFiled, warning }: Extract<FlowResult, { kind: 'done' }>,
): void {
  if (warning !== null) output.note(warning)
  if (options.json) {
    output.json({
      account: toAccountJson(account),
      entry_id: entryId,
      backup_codes_filed: backupCodesFiled,
    })
    return
  }
  if (backupCodesFiled > 0) output.line(`Filed ${backupCodesFiled} backup codes.`)
  output.line(stateSentence(account))
}

export function stateSentence(account: ServerAccount): string {
  const name = accountName(account)
  if (!account.status) return `The state of ${name} is not known.`
  return `Two-factor sign-in of ${name} is ${account.status.enabled ? 'on' : 'off'}.`
}
