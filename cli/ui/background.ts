/** Runs `countersign ui` without a window: the tray on a Linux desktop, and the start at login. */
import type { BackgroundOfOurs, BackgroundParts } from '../../core/background/background.ts'
import { createBackground } from '../../core/background/background.ts'
import { hasTrayHost, waitForTrayHost } from '../../core/background/tray-host.ts'
import { runTool } from '../../core/typing/run-tool.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createLoginStart } from '../login/login-start.ts'
import type { Output } from '../output.ts'
import { readTrayPictures } from '../tray/tray-picture.ts'

export interface UiBackgroundParts extends Pick<BackgroundParts, 'core' | 'acts' | 'isHidden'> {
  readonly io: Io
  readonly output: Output
  /** The arguments that the system starts this program with at login. */
  readonly startArguments: readonly string[]
}

export function createUiBackground(parts: UiBackgroundParts): BackgroundOfOurs {
  const { io, output, startArguments, core, acts, isHidden } = parts
  const { env } = io
  const isLinux = process.platform === 'linux'

  async function sayNotCopied(why: Words): Promise<void> {
    const [title, text] = [say('core.tray.notCopied'), sayWords(why)]
    output.note(say('cli.program.about', { what: title, said: text }))
    const { notifyByBus } = await import('../tray/notify.ts')
    await notifyByBus(env, title, text)
  }

  return createBackground({
    core,
    acts,
    isHidden,
    sayNotCopied: why => void sayNotCopied(why),
    hasHost: async () => isLinux && hasTrayHost(env),
    async waitForHost(patienceMs) {
      if (!isLinux) return false
      await waitForTrayHost(env, patienceMs)
      // A panel that starts later finds the icon on the bus.
      return true
    },
    async makeIcon(open) {
      const { makeBusTray } = await import('../tray/bus-tray.ts')
      const pictures = readTrayPictures(io.programFolder)
      return makeBusTray({ env, pictures, open, quick: acts.quick })
    },
    loginStart: createLoginStart({
      platform: process.platform,
      env,
      command: io.startedBy && [...io.startedBy, ...startArguments],
      run: runTool,
    }),
  })
}
