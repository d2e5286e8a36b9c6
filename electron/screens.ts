/**
 * Allows camera and screen capture while the scan screen is open, for one chosen source at a time.
 */
import { desktopCapturer, type Session, type Video } from 'electron'
import type { ScanPermission } from '../core/host/host.ts'
import { AppError } from '../shared/errors.ts'
import type { Capabilities, ScreenSource } from '../shared/host-models.ts'
import { words } from '../shared/wording/words.ts'
import { refuseWithoutConsent } from './capture-screens.ts'
import { isOwnFrame } from './origin.ts'

export interface Screens extends Pick<ScanPermission, 'setOpen' | 'sources' | 'choose'> {
  isOpen(): boolean
  /** Answers the page's getDisplayMedia with the chosen source, once. */
  answerIn(session: Session): void
}

/**
 * Decides who lets the user choose: our page with a list, or the system. macOS 15 and later and
 * Wayland have a picker of their own and refuse any other way, or ask twice.
 */
export function screenPicker(
  platform: NodeJS.Platform,
  systemVersion: string,
  env: NodeJS.ProcessEnv,
): Capabilities['screenPicker'] {
  if (platform === 'darwin') return Number.parseInt(systemVersion, 10) >= 15 ? 'page' : 'host'
  return platform === 'linux' && isWayland(env) ? 'page' : 'host'
}

/** Chromium's screen capture uses the same check. */
function isWayland(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.XDG_SESSION_TYPE?.startsWith('wayland') && env.WAYLAND_DISPLAY)
}

/**
 * On Wayland, any id makes the portal show its picker once. Asking for the list first would show it
 * twice: https://github.com/electron/electron/issues/30652
 */
const portal: Video = { id: 'screen:0:0', name: 'Screen' }

export function createScreens(picker: Capabilities['screenPicker']): Screens {
  let open = false
  let offered = new Map<string, Video>()
  let chosen: Video | null = null

  function take(): Video | null {
    if (picker === 'page') return portal
    const source = chosen
    chosen = null
    return source
  }

  return {
    isOpen: () => open,
    setOpen(next) {
      open = next
      offered = new Map()
      chosen = null
    },
    async sources() {
      if (!open) throw new AppError('refused', words('core.screens.notScanning'))
      if (picker === 'page') return []
      refuseWithoutConsent()
      const sources = await desktopCapturer.getSources({
        types: ['screen', 'window'],
        thumbnailSize: { width: 320, height: 200 },
      })
      const others = sources.filter(source => !isOwnWindow(source.id))
      offered = new Map(others.map(({ id, name }) => [id, { id, name }]))
      return others.map(
        ({ id, name, thumbnail }): ScreenSource => ({
          id,
          name,
          kind: id.startsWith('screen:') ? 'screen' : 'window',
          thumbnail: thumbnail.toDataURL(),
        }),
      )
    },
    choose(id) {
      const source = offered.get(id)
      if (!source) throw new AppError('not-found', words('core.screens.gone'))
      chosen = source
    },
    answerIn(session) {
      session.setDisplayMediaRequestHandler(
        (request, grant) => {
          const mayCapture = open && isOwnFrame(request.frame) && request.videoRequested
          const source = mayCapture ? take() : null
          grant(source ? { video: source } : null)
        },
        { useSystemPicker: picker === 'page' },
      )
    },
  }
}

/** `window:<id>:1` is a window of this process. */
function isOwnWindow(id: string): boolean {
  return id.startsWith('window:') && id.endsWith(':1')
}
