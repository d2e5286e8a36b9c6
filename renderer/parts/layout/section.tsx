import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

/** Shows a group of settings under one heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <div className={classes.rows}>{children}</div>
    </section>
  )
}

interface RowProps {
  readonly name: ReactNode
  readonly hint?: ReactNode
  readonly nameId?: string
  readonly hintId?: string
  readonly children?: ReactNode
}

/** Shows a setting: its name and description on the left, its control on the right. */
export function Row({ name, hint, nameId, hintId, children }: RowProps) {
  return (
    <div className={classes.row}>
      <div className={classes.text}>
        <div id={nameId} className={classes.name}>
          {name}
        </div>
        {hint && (
          <div id={hintId} className={classes.hint}>
            {hint}
          </div>
        )}
      </div>
      <div className={classes.control}>{children}</div>
    </div>
  )
}
