import { TextInput } from '@mantine/core'

interface CodeInputProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  onChange(code: string): void
}

/** A code that is typed or pasted; it takes the focus when it appears. */
export function CodeInput({ label, description, value, onChange }: CodeInputProps) {
  return (
    <TextInput
      label={label}
      description={description}
      autoFocus
      data-autofocus
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={64}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
