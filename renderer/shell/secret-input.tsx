import { PasswordInput, type PasswordInputProps } from '@mantine/core'

interface SecretInputProps extends Omit<PasswordInputProps, 'onChange' | 'value'> {
  readonly value: string
  onChange(value: string): void
}

/** A field whose text can be shown and hidden, and which no password manager fills. */
export function SecretInput({ value, onChange, label, ...rest }: SecretInputProps) {
  return (
    <PasswordInput
      label={label}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide: ${label}`, tabIndex: 0 }}
      {...rest}
    />
  )
}
