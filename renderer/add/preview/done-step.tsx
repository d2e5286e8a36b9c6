import { Button, Stack } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'
import { StickyActions } from '../../parts/layout/sticky-actions.tsx'
import type { Done } from '../../stores/left-out.ts'
import { LeftOutList } from './left-out-list.tsx'

/** Shows at the end what was left out, so that nobody deletes the old app too early. */
export function DoneStep({ done, onClose }: { done: Done; onClose: () => void }) {
  const { taken, leftOut } = done
  return (
    <Stack gap="md">
      <LeftOutList
        leftOut={leftOut}
        heading={say('findings.result', { taken, leftOut: leftOut.length })}
      />
      <StickyActions>
        <Button data-autofocus autoFocus onClick={onClose}>
          {say('labels.done')}
        </Button>
      </StickyActions>
    </Stack>
  )
}
