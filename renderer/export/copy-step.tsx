import { Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import { useSaved } from './use-saved.ts'

/** Asks for a fresh confirmation before the whole vault is saved as one sealed file. */
export function CopyStep() {
  const { exports, session } = useStores()
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)
  const saved = useSaved()

  return (
    <Stack gap="md">
      <Text size="sm">
        {hasPassphrase ? say('exporting.copy.byKeyOrPassphrase') : say('exporting.copy.byKey')}
      </Text>
      <ConfirmReveal
        action={say('exporting.copy.save')}
        onConfirmed={async confirmation =>
          saved(await exports.getState().saveCopy(confirmation), true)
        }
      />
    </Stack>
  )
}
