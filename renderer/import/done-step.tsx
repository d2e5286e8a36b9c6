import { Button, Stack } from '@mantine/core'
import { useStore } from 'zustand'
import { StickyActions } from '../shell/sticky-actions.tsx'
import { useStores } from '../stores/stores-context.ts'
import { LeftOutList } from './left-out-list.tsx'

/** The last word where something is left out: so that nobody deletes the old app too early. */
export function DoneStep() {
  const { imports } = useStores()
  const done = useStore(imports, state => state.done)
  if (!done) return null
  const { taken, leftOut } = done

  return (
    <Stack gap="md">
      <LeftOutList leftOut={leftOut} heading={`${taken} added, ${leftOut.length} not`} />
      <StickyActions>
        <Button data-autofocus autoFocus onClick={() => imports.getState().close()}>
          Done
        </Button>
      </StickyActions>
    </Stack>
  )
}
