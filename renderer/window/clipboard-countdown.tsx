import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './clipboard-countdown.module.css'

/** Shows how long a copied code stays on the clipboard: a bar that runs out by itself. */
export function ClipboardCountdown() {
  const { copier } = useStores()
  const clearing = useStore(copier, state => state.clearing)
  if (!clearing) return null
  const durationMs = clearing.until - clearing.from
  const style = { '--duration': `${durationMs}ms` } as CSSProperties

  return (
    <div className={classes.countdown} data-clipboard-countdown>
      {say('shell.clipboardClears')}
      <span className={classes.track} aria-hidden="true">
        <span key={clearing.from} className={classes.left} style={style} />
      </span>
    </div>
  )
}
