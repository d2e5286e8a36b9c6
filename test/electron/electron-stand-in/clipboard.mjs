import { record } from './record.mjs'

export class ClipboardItem {
  constructor(items) {
    this.items = items
    this.types = Object.keys(items)
  }
}

/**
 * Behaves like GNOME: a clipboard manager takes a copy, and offers it again, without the hints,
 * when the owner releases it. With `STAND_IN_CLIPBOARD=stubborn`, it does so whatever the owner
 * does.
 */
export const clipboard = {
  text: '',
  kept: '',
  async write([item]) {
    record('clipboard.write', item.types)
    clipboard.text = item.items['text/plain']
    clipboard.kept = clipboard.text
  },
  async writeText(text) {
    record('clipboard.writeText', text)
    clipboard.text = process.env.STAND_IN_CLIPBOARD === 'stubborn' ? clipboard.kept : text
  },
  readText: async () => clipboard.text,
  clear() {
    record('clipboard.clear')
    clipboard.text = process.platform === 'linux' ? clipboard.kept : ''
  },
}
