import { Progress, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { passphraseStrength } from './passphrase-strength.ts'
import { SecretInput } from './secret-input.tsx'

export interface NewPassphraseValue {
  readonly text: string
  readonly repeated: string
  /** True if it isn't empty and was typed the same twice. */
  readonly matches: boolean
}

export const newPassphrase: NewPassphraseValue = { text: '', repeated: '', matches: false }

interface NewPassphraseProps {
  readonly label: string
  /** The label of the field for typing it again. */
  readonly repeatLabel: string
  readonly value: NewPassphraseValue
  readonly autoFocus?: boolean
  onChange(value: NewPassphraseValue): void
}

/** Asks for a passphrase twice, with a hint of how strong it is. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { label, repeatLabel, value, autoFocus, onChange } = props
  const hintId = useId()
  const strength = passphraseStrength(value.text)
  const differs = value.repeated !== '' && value.repeated !== value.text

  function set(text: string, repeated: string) {
    onChange({ text, repeated, matches: text !== '' && text === repeated })
  }

  return (
    <Stack gap="sm">
      <div>
        <SecretInput
          label={label}
          autoFocus={autoFocus}
          aria-describedby={hintId}
          value={value.text}
          onChange={text => set(text, value.repeated)}
        />
        {value.text !== '' && (
          <Progress
            mt={8}
            size={4}
            value={strength.share * 100}
            color={strength.share < 0.5 ? 'orange' : 'verdigris'}
            aria-hidden="true"
          />
        )}
        <Text id={hintId} size="sm" c="dimmed" mt={4} role="status">
          {value.text === '' ? '' : strength.hint}
        </Text>
      </div>
      {value.text !== '' && (
        <SecretInput
          label={repeatLabel}
          value={value.repeated}
          error={differs ? say('forms.repeat.differs') : null}
          onChange={repeated => set(value.text, repeated)}
        />
      )}
    </Stack>
  )
}
