import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { Failure } from '../shell/failure.tsx'
import { StickyActions } from '../shell/sticky-actions.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { FileList } from './file-list.tsx'
import { FoundRows } from './found-rows.tsx'
import { pickFiles } from './pick-files.ts'
import { SkippedRows } from './skipped-rows.tsx'
import { useApply } from './use-apply.ts'

/** What the files hold: passwords to give, entries to tick, what could not be read. */
export function PreviewStep() {
  const { imports } = useStores()
  const { preview, left, ticked, problem, unsealing } = useStore(imports)
  const { busy, failure, attempt } = useAttempt()
  const apply = useApply()
  const root = useRef<HTMLDivElement>(null)
  const files = [...(preview?.files ?? []), ...left]
  const rows = preview?.rows ?? []
  const hasRead = files.some(({ state }) => state === 'read')
  const waiting = files.filter(({ state }) => state === 'sealed').length

  // The next password; once there is none, the yes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every file that was opened
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-next-focus]')?.focus()
  }, [waiting])

  return (
    <Stack gap="md" ref={root}>
      <Failure sentence={failure ?? problem} />
      <FileList files={files} />
      <form
        onSubmit={event => {
          event.preventDefault()
          if (ticked.size > 0 && !busy) void attempt(apply)
        }}
      >
        <Stack gap="md">
          {rows.length > 0 && <FoundRows rows={rows} ticked={ticked} />}
          {rows.length === 0 && hasRead && (
            <Text c="dimmed">There is no entry to add in {files.length > 1 ? 'them' : 'it'}.</Text>
          )}
          <SkippedRows files={files} open={rows.length === 0} />
          <StickyActions>
            <Button
              variant="default"
              data-next-focus={rows.length === 0 && waiting === 0 ? true : undefined}
              onClick={() => pickFiles('files', more => void imports.getState().take(more))}
            >
              Add more files
            </Button>
            {rows.length > 0 && (
              <Button
                type="submit"
                data-next-focus
                loading={busy}
                disabled={ticked.size === 0 || unsealing !== null}
              >
                {ticked.size === 1 ? 'Add 1 entry' : `Add ${ticked.size} entries`}
              </Button>
            )}
          </StickyActions>
        </Stack>
      </form>
    </Stack>
  )
}
