import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'
import { useCapsLock } from './use-caps-lock.ts'

interface SecretInputProps extends Omit<PasswordInputProps, 'onChange' | 'value'> {
  readonly value: string
  onChange(value: string): void
}

/**
 * A field whose text can be shown and hidden. Password managers don't fill it, and it warns about
 * Caps Lock.
 */
export function SecretInput({ value, onChange, label, description, ...rest }: SecretInputProps) {
  const capsLock = useCapsLock()
  return (
    <PasswordInput
      label={label}
      description={capsLock.isOn ? say('labels.capsLock') : description}
      autoComplete="off"
      dir="ltr"
      spellCheck={false}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{
        'aria-label': say('labels.showOrHide', { label: String(label) }),
        tabIndex: 0,
      }}
      // The library puts this on the frame, which has no role.
      aria-invalid={rest.error ? true : undefined}
      {...capsLock.props}
      {...rest}
    />
  )
}
