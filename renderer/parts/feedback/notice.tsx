import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface NoticeProps {
  readonly icon: ReactNode
  readonly alert?: boolean
  /** Something to know, with nothing to do about it now. */
  readonly quiet?: boolean
  /** Within a column of a screen, not across it. */
  readonly boxed?: boolean
  readonly children: ReactNode
}

/** A line above what a screen shows: what to know, then what can be done. */
export function Notice({
  icon,
  alert = false,
  quiet = false,
  boxed = false,
  children,
}: NoticeProps) {
  return (
    <div
      className={classes.notice}
      data-quiet={quiet || undefined}
      data-boxed={boxed || undefined}
      role={alert ? 'alert' : undefined}
    >
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      {children}
    </div>
  )
}
