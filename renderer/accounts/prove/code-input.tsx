import { TextInput } from '@mantine/core'
import { useFocusAgain } from './use-focus-again.ts'

interface CodeInputProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly autoFocus?: boolean
  /** When it changes, the field gets the focus again: a code was sent, or one was wrong. */
  readonly occasion?: string
  onChange(code: string): void
}

/** A field for a code that is typed or pasted. */
export function CodeInput(props: CodeInputProps) {
  const { label, description, value, autoFocus = true, occasion = '', onChange } = props
  const field = useFocusAgain(occasion)

  return (
    <TextInput
      ref={field}
      label={label}
      description={description}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      autoComplete="one-time-code"
      dir="ltr"
      spellCheck={false}
      maxLength={64}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
