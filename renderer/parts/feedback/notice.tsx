import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface NoticeProps {
  readonly icon: ReactNode
  readonly alert?: boolean
  /** True for information that needs no action now. */
  readonly quiet?: boolean
  /** True if it is within a column of a screen, not across it. */
  readonly boxed?: boolean
  readonly children: ReactNode
}

/** Shows a line above the contents of a screen: information, and what can be done. */
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
