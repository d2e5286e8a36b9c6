/** Asks the running window, if there is one, so that the vault isn't read twice. */
import { existsSync } from 'node:fs'
import { dataFolder } from '../../core/data-folder.ts'
import { findDoorAddress } from '../../core/program-access/door-address.ts'
import type { VaultChoice } from '../../core/vault/open-vault.ts'
import { type DoorReply, protocolVersion } from '../../shared/program-protocol.ts'

export interface AskingParts {
  readonly env: NodeJS.ProcessEnv
  readonly vaultChoice: VaultChoice
  /** Called when the window asks its user, which may take any time. */
  readonly onAsking?: () => void
}

/** A live window answers at once, and one that hangs must keep no command waiting. */
const firstAnswerMs = 1500
/** The window itself waits for its user for a minute. */
const wholeAnswerMs = 90_000
/** A list of 20,000 entries is shorter. */
const longestAnswerBytes = 32 * 2 ** 20

/** Null if nobody is listening, or the answer doesn't follow this protocol. */
export async function askRunning(
  request: Readonly<Record<string, unknown>>,
  { env, vaultChoice, onAsking = () => {} }: AskingParts,
): Promise<DoorReply | null> {
  const address = await findDoorAddress({ dataFolder: dataFolder(env), env, vaultChoice })
  if (address === null) return null
  if (process.platform !== 'win32' && !existsSync(address)) return null
  // This is loaded here because most commands ask nobody.
  const { connect } = process.getBuiltinModule('node:net')
  return new Promise(resolve => {
    const socket = connect(address)
    let text = ''
    const end = (reply: DoorReply | null) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(reply)
    }
    let timer = setTimeout(() => end(null), firstAnswerMs)
    socket.setEncoding('utf8')
    socket.once('connect', () => {
      socket.write(`${JSON.stringify({ v: protocolVersion, ...request })}\n`)
    })
    socket.on('data', (chunk: string) => {
      text += chunk
      if (text.length > longestAnswerBytes) return end(null)
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n')) {
        const answer = readAnswer(text.slice(0, at))
        text = text.slice(at + 1)
        if (answer !== 'asking') return end(answer)
        clearTimeout(timer)
        timer = setTimeout(() => end(null), wholeAnswerMs)
        onAsking()
      }
    })
    socket.once('error', () => end(null))
    socket.once('close', () => end(null))
  })
}

function readAnswer(line: string): DoorReply | 'asking' | null {
  try {
    const answer = JSON.parse(line)
    if (answer?.asking === true) return 'asking'
    return typeof answer?.ok === 'boolean' ? answer : null
  } catch {
    return null
  }
}
