import type { ReactNode } from 'react'
import classes from './fold.module.css'

interface FoldProps {
  readonly summary: string
  /** Whether it is open at first. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Shows one line, and the rest when the user opens it. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open}>
      <summary>{summary}</summary>
      <div className={classes.rest}>{children}</div>
    </details>
  )
}
