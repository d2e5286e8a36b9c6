import type { ReactNode } from 'react'
import classes from './fold.module.css'

interface FoldProps {
  readonly summary: string
  /** The fold begins like this. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Shows what is there for those who want to know: one line, and the rest below it. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open}>
      <summary>{summary}</summary>
      <div className={classes.rest}>{children}</div>
    </details>
  )
}
