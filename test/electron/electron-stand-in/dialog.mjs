import { noting, record } from './record.mjs'

export const dialog = {
  async showMessageBox(...args) {
    const options = args.at(-1)
    record('dialog.showMessageBox', { ...options, hasParent: args.length > 1 })
    // Imitates a slow reader: the dialog stays open until it is answered or closed.
    if (process.env.STAND_IN_ANSWER === 'later') {
      return new Promise(resolve => {
        dialog.answer = response => resolve({ response })
        options.signal?.addEventListener('abort', () => resolve({ response: options.cancelId }))
      })
    }
    return { response: Number(process.env.STAND_IN_ANSWER ?? options.cancelId) }
  },
  showErrorBox: noting('dialog.showErrorBox'),
}
