import { Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import { useSaved } from './use-saved.ts'

/** The fresh yes before the whole vault goes into a file, sealed as it is. */
export function CopyStep() {
  const { exports, session } = useStores()
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)
  const saved = useSaved()

  return (
    <Stack gap="md">
      <Text size="sm">
        Everything in one encrypted file: entries, notes, backup codes, accounts and settings.{' '}
        {hasPassphrase
          ? 'The recovery key opens it, and so does your passphrase.'
          : 'The recovery key opens it.'}
      </Text>
      <ConfirmReveal
        action="Save the copy"
        onConfirmed={async confirmation =>
          saved(await exports.getState().saveCopy(confirmation), true)
        }
      />
    </Stack>
  )
}
