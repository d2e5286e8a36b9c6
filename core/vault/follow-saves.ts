import { AppError } from '../../shared/errors.ts'
import type { Report } from '../report.ts'
import type { Vault } from './vault.ts'
import { watchFile } from './watch-file.ts'

/**
 * Reads what other programs save as soon as they do, while the vault is open. Returns the function
 * that ends it.
 */
export function followSaves(vault: Vault, report: Report): () => void {
  let followed = ''
  let stopWatching = () => {}
  let isOver = false

  function look(): void {
    if (vault.status().state !== 'open') return
    vault.refresh().catch(error => {
      // If the place cannot be reached now, the user's next action reports it.
      if (!(error instanceof AppError)) report('follow', error)
    })
  }

  async function follow(): Promise<void> {
    const { state, place } = vault.status()
    const wanted = state === 'open' ? place : ''
    if (wanted === followed) return
    followed = wanted
    stopWatching()
    stopWatching = () => {}
    if (wanted === '') return
    const path = await vault.signalPath()
    if (path === null || followed !== wanted || isOver) return
    stopWatching = watchFile(path, look)
    // Another program may have saved before the watch began.
    look()
  }

  const begin = () =>
    void follow().catch(error => {
      if (!(error instanceof AppError)) report('follow', error)
    })
  const stopListening = vault.onChange(begin)
  begin()
  return () => {
    isOver = true
    stopListening()
    stopWatching()
  }
}
