import { Button, Stack } from '@mantine/core'
import { useStore } from 'zustand'
import { Failure } from '../shell/failure.tsx'
import { StickyActions } from '../shell/sticky-actions.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { sealedCopyId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseEntries } from './choose-entries.tsx'
import { ChooseFormat } from './choose-format.tsx'
import { ExportOutlook } from './export-outlook.tsx'
import { useSaved } from './use-saved.ts'

/** Which entries go out and as what; says beforehand what would be missing. */
export function ChooseExport() {
  const { exports, entries } = useStores()
  const { formatId, ids, preview, problem } = useStore(exports)
  const total = useStore(entries, state => state.list?.length ?? 0)
  const { busy, failure, attempt } = useAttempt()
  const saved = useSaved()
  const isCopy = formatId === sealedCopyId
  const ready = isCopy || (preview !== null && preview.entries > 0 && ids?.size !== 0)

  const saveCopy = () => attempt(async () => saved(await exports.getState().saveCopy(), true))

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (isCopy) void saveCopy()
        else if (ready) exports.getState().next()
      }}
    >
      <Stack gap="md">
        <ChooseEntries total={total} />
        <ChooseFormat />
        <ExportOutlook />
        <Failure sentence={failure ?? problem} />
        <StickyActions>
          <Button type="submit" loading={busy} disabled={!ready}>
            {isCopy ? 'Save the copy' : 'Continue'}
          </Button>
        </StickyActions>
      </Stack>
    </form>
  )
}
