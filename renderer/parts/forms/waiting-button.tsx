import { Button, type ButtonProps } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'
import { formatCountdown } from '../time/duration.ts'
import { useSecondsUntil } from '../time/use-seconds-until.ts'

interface WaitingButtonProps extends ButtonProps {
  readonly children: string
  /**
   * The button cannot be pressed before this instant (ms since 1970), and shows how long that is.
   */
  readonly until: number | null
  readonly type?: 'submit' | 'button'
  onClick?(): void
}

export function WaitingButton(props: WaitingButtonProps) {
  const { children, until, disabled, type = 'button', ...rest } = props
  const seconds = useSecondsUntil(until)
  return (
    <Button type={type} disabled={disabled || seconds > 0} {...rest}>
      {seconds > 0
        ? say('forms.waiting', { action: children, countdown: formatCountdown(seconds) })
        : children}
    </Button>
  )
}
