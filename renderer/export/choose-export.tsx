import { Button, Stack } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { StickyActions } from '../parts/layout/sticky-actions.tsx'
import { sealedCopyId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseEntries } from './choose-entries.tsx'
import { ChooseFormat } from './choose-format.tsx'
import { ExportOutlook } from './export-outlook.tsx'

/** Chooses the entries and the format, and shows beforehand what would be missing. */
export function ChooseExport() {
  const { exports, entries } = useStores()
  const { formatId, ids, preview, problem } = useStore(exports)
  const total = useStore(entries, state => state.list?.length ?? 0)
  const isCopy = formatId === sealedCopyId
  const ready = isCopy || (preview !== null && preview.entries > 0 && ids?.size !== 0)

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (ready) exports.getState().next()
      }}
    >
      <Stack gap="md">
        <ChooseEntries total={total} />
        <ChooseFormat />
        <ExportOutlook />
        <Failure sentence={problem} />
        <StickyActions>
          <Button type="submit" disabled={!ready}>
            {say('labels.continue')}
          </Button>
        </StickyActions>
      </Stack>
    </form>
  )
}
