import { TextInput } from '@mantine/core'

interface CodeInputProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly autoFocus?: boolean
  onChange(code: string): void
}

/** A code that is typed or pasted. */
export function CodeInput({
  label,
  description,
  value,
  autoFocus = true,
  onChange,
}: CodeInputProps) {
  return (
    <TextInput
      label={label}
      description={description}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={64}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
