import classes from './code-digits.module.css'
import { groupDigits } from './group-digits.ts'

interface CodeDigitsProps {
  /** Null if there is none to show now. Dots replace it. */
  readonly code: string | null
  readonly length: number
  readonly id?: string
  readonly small?: boolean
}

/** Shows a code in groups. An ancestor's `hideCodes` turns it into dots with CSS alone. */
export function CodeDigits({ code, length, id, small = false }: CodeDigitsProps) {
  const groups = groupDigits(code ?? '•'.repeat(length))
  return (
    <span
      id={id}
      className={classes.digits}
      data-small={small || undefined}
      data-long={length > 8 || undefined}
      data-empty={code === null || undefined}
    >
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code are its places
        <span key={at} className={classes.group} data-dots={'•'.repeat(group.length)}>
          <span>{group}</span>
        </span>
      ))}
    </span>
  )
}
