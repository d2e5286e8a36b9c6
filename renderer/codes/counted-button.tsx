import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntrySummary } from '../../shared/models.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/** Counts a HOTP entry on and shows the code that this gave. */
export function CountedButton({ entry, name }: { entry: EntrySummary; name: string }) {
  const { codes, announcer } = useStores()
  const [busy, setBusy] = useState(false)

  async function advance() {
    setBusy(true)
    try {
      await codes.getState().advance(entry.id)
      announcer.getState().announce(`New code for ${name}`)
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Tooltip label="Next code">
      <ActionIcon
        variant="light"
        size={32}
        loading={busy}
        aria-label={`Next code for ${name}`}
        onClick={() => void advance()}
      >
        <IconArrowRight size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
