/** Stands in for the displays, and for the permission to see them. */
import { record } from './record.mjs'

const picture = { toDataURL: () => 'data:image/png;base64,' }

/**
 * `displays` contains the pictures that the test has drawn; null for a display that is unplugged.
 * `refuses` means that the portal was canceled. `permission` is what macOS reports, and `asked`
 * what it reports once it has asked.
 */
const state = { displays: [], refuses: false, permission: 'granted', asked: null }

export const setDisplays = change => void Object.assign(state, change)

/** Like a display's bitmap, it is BGRA, and on X11 the fourth byte means nothing. */
function thumbnailOf(display) {
  if (!display) return { isEmpty: () => true, getSize: () => ({ width: 0, height: 0 }) }
  const { width, height, data } = display
  const bytes = Buffer.from(data)
  for (let at = 0; at < bytes.length; at += 4) {
    ;[bytes[at], bytes[at + 2]] = [bytes[at + 2], bytes[at]]
    bytes[at + 3] = 0
  }
  return { isEmpty: () => false, getSize: () => ({ width, height }), toBitmap: () => bytes }
}

export const desktopCapturer = {
  async getSources(options) {
    record('desktopCapturer.getSources', options)
    if (options.types.includes('window')) {
      return [
        { id: 'screen:1:0', name: 'Screen 1', thumbnail: picture },
        { id: 'window:20:0', name: 'Browser', thumbnail: picture },
        { id: 'window:30:1', name: 'Countersign', thumbnail: picture },
      ]
    }
    if (state.asked) state.permission = state.asked
    if (state.refuses) throw new Error('Failed to get sources.')
    return state.displays.map((display, at) => ({
      id: `screen:${at}:0`,
      name: `Screen ${at}`,
      thumbnail: thumbnailOf(display),
    }))
  },
}

export const systemPreferences = {
  askForMediaAccess: async () => true,
  getMediaAccessStatus: () => state.permission,
}
