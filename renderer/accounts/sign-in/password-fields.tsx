import { Checkbox } from '@mantine/core'
import { SecretInput } from '../../parts/forms/secret-input.tsx'

interface PasswordFieldsProps {
  readonly password: string
  readonly keep: boolean
  readonly autoFocus?: boolean
  onPassword(password: string): void
  onKeep(keep: boolean): void
}

/** The account's password, and whether it is kept. */
export function PasswordFields(props: PasswordFieldsProps) {
  const { password, keep, autoFocus = false, onPassword, onKeep } = props
  return (
    <>
      <SecretInput
        label="Password"
        description="Of the account at the server"
        autoFocus={autoFocus}
        data-autofocus={autoFocus || undefined}
        value={password}
        onChange={onPassword}
      />
      <Checkbox
        label="Keep the password"
        description="In your vault, beside the secrets. Otherwise it is forgotten after signing in."
        checked={keep}
        onChange={event => onKeep(event.currentTarget.checked)}
      />
    </>
  )
}
