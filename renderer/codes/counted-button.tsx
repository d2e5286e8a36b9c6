import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/** Advances a HOTP entry and shows the resulting code. */
export function CountedButton({ entry, name }: { entry: EntrySummary; name: string }) {
  const { codes, announcer } = useStores()
  const [busy, setBusy] = useState(false)

  async function advance() {
    setBusy(true)
    try {
      await codes.getState().advance(entry.id)
      announcer.getState().announce(say('codes.counted.announced', { name }))
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Tooltip label={say('codes.counted.next')}>
      <ActionIcon
        variant="light"
        size={32}
        loading={busy}
        aria-label={say('codes.counted.nextFor', { name })}
        onClick={() => void advance()}
      >
        <IconArrowRight size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
