import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './feedback.module.css'

export type Tone = 'success' | 'info' | 'warning' | 'error'

const icons = {
  success: IconCircleCheck,
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  error: IconAlertCircle,
} satisfies Record<Tone, unknown>

interface FeedbackProps {
  readonly tone: Tone
  readonly title?: ReactNode
  /**
   * Reads the message aloud when it appears: at once if it is an error, otherwise when the reader
   * pauses. What was there from the beginning is not announced.
   */
  readonly announced?: boolean
  readonly children: ReactNode
}

/** Shows a message next to what it is about, in the look of its tone. */
export function Feedback({ tone, title, announced = false, children }: FeedbackProps) {
  const Icon = icons[tone]
  const role = announced ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className={classes.box} data-tone={tone} role={role}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={19} />
      </span>
      <div className={classes.text}>
        {title && <div className={classes.title}>{title}</div>}
        {children}
      </div>
    </div>
  )
}
