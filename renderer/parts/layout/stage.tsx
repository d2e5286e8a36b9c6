import type { ReactNode } from 'react'
import { Wordmark } from '../../brand/wordmark.tsx'
import classes from './stage.module.css'

interface StageProps {
  readonly children: ReactNode
  readonly wide?: boolean
}

/** Frames every screen before the vault is open: the wordmark and one sheet. */
export function Stage({ children, wide = false }: StageProps) {
  return (
    <main className={classes.stage}>
      <div className={classes.column} data-wide={wide || undefined}>
        <Wordmark size={26} />
        <div className={classes.sheet}>{children}</div>
      </div>
    </main>
  )
}
