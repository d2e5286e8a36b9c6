import { Checkbox } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'
import { SecretInput } from '../../parts/forms/secret-input.tsx'

interface PasswordFieldsProps {
  readonly password: string
  readonly keep: boolean
  readonly autoFocus?: boolean
  onPassword(password: string): void
  onKeep(keep: boolean): void
}

/** Asks for the account's password, and whether to save it. */
export function PasswordFields(props: PasswordFieldsProps) {
  const { password, keep, autoFocus = false, onPassword, onKeep } = props
  return (
    <>
      <SecretInput
        label={say('labels.password')}
        description={say('account.passwordHint')}
        autoFocus={autoFocus}
        data-autofocus={autoFocus || undefined}
        value={password}
        onChange={onPassword}
      />
      <Checkbox
        label={say('signIn.keepPassword')}
        description={say('signIn.keepPassword.hint')}
        checked={keep}
        onChange={event => onKeep(event.currentTarget.checked)}
      />
    </>
  )
}
