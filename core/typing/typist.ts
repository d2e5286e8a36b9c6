/** Types a code into the program in front, using the system's tools. */
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Typist } from '../host/host.ts'
import { runTool } from './run-tool.ts'
import {
  findProgram,
  findTypingTools,
  type NoTool,
  type TypingTool,
  xdotool,
} from './typing-tools.ts'

export interface TypistParts {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  /** Closes quick access. The system then returns to the previous program. */
  readonly leave: () => Promise<void>
}

/** The system may take longer while it asks the user something. */
const typingMs = 10_000
const lookingMs = 1000
const frontWithinMs = 1500
const lookEveryMs = 20
/** Time for a window to come to the front if nothing can tell when it has. */
const usualMs = 150

export function createTypist({ platform, env, leave }: TypistParts): Typist {
  return {
    async prepare() {
      const tools = findTypingTools(platform, env)
      if ('why' in tools) throw noTool(tools)
      const looker = tools.some(({ name }) => name === xdotool) ? findProgram(xdotool, env) : null
      const front = looker === null ? null : await frontWindow(looker, env)
      return async take => {
        await leave()
        if (looker === null) await sleep(usualMs)
        else await untilOther(looker, front, env)
        await typeBy(tools, take, env)
      }
    },
  }
}

async function typeBy(
  tools: readonly TypingTool[],
  take: () => string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  let needsPermission = false
  for (const tool of tools) {
    const text = take()
    // Any other character could be a command to the program that types.
    if (!/^[0-9a-z]+$/i.test(text)) throw new Error('This is no code.')
    const { isDone, complaint } = await runTool(tool.command, tool.args, {
      env,
      timeoutMs: typingMs,
      input: tool.input(text),
    })
    if (isDone) return
    needsPermission ||= tool.needsPermission(complaint)
  }
  if (needsPermission) throw new AppError('refused', words('core.typing.permission'))
  const names = tools.map(({ name }) => name)
  throw new AppError('refused', words('core.typing.refused', { tools: { all: names, as: 'and' } }))
}

/** Empty if no window is in front. */
async function frontWindow(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { output } = await runTool(command, ['getactivewindow'], { env, timeoutMs: lookingMs })
  return output.trim()
}

async function untilOther(
  command: string,
  before: string | null,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const until = performance.now() + frontWithinMs
  while (performance.now() < until) {
    const front = await frontWindow(command, env)
    if (front !== '' && front !== before) return
    await sleep(lookEveryMs)
  }
  throw new AppError('unavailable', words('core.typing.noOther'))
}

function noTool(none: NoTool): AppError {
  switch (none.why) {
    case 'flatpak':
      return new AppError('unavailable', words('core.typing.flatpak'))
    case 'no-desktop':
      return new AppError('unavailable', words('core.typing.noDesktop'))
    case 'missing':
      return new AppError(
        'unavailable',
        words('core.typing.missing', { tools: { all: [...none.names], as: 'or' } }),
      )
  }
}
