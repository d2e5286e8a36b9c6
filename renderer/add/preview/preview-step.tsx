import { Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ImportFile } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { countLeftOut, leftOutOf } from '../../stores/left-out.ts'
import { isNothingNew } from '../../stores/match.ts'
import { useStores } from '../../stores/stores-context.ts'
import { isUnconfirmed } from '../../stores/tick-new.ts'
import { FileList } from './file-list.tsx'
import { FindingsList } from './findings-list.tsx'
import { FoundRows } from './found-rows.tsx'
import { GuessNotice } from './guess-notice.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { NothingNew } from './nothing-new.tsx'
import { PreviewActions } from './preview-actions.tsx'
import { ReadingBar } from './reading-bar.tsx'
import { TrashNotice } from './trash-notice.tsx'
import { useApply } from './use-apply.ts'
import { useRestore } from './use-restore.ts'

/** Shows what was found: passwords to enter, entries to select, and what could not be read. */
export function PreviewStep() {
  const { imports } = useStores()
  const { preview, left, unread, reading, ticked, agreed, problem } = useStore(imports)
  const { busy, failure, attempt } = useAttempt()
  const apply = useApply()
  const restore = useRestore(imports.getState().refresh)
  const root = useRef<HTMLDivElement>(null)
  const { rows = [], findings = [], parts = [] } = preview ?? {}
  const files = [...(preview?.files ?? []), ...left]
  const sure = rows.filter(row => !isUnconfirmed(row, files, agreed))
  const leftOut = leftOutOf(files)
  const guessed = files.flatMap((file, at) => (file.guesses.length > 0 ? [{ file, at }] : []))
  const waiting = files.filter(({ state }) => state === 'sealed').length
  const isReading = reading !== null
  const said = failure ?? problem

  // The next password; once there is none, the yes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for all that was opened or read
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-next-focus]')?.focus()
  }, [waiting, isReading])

  return (
    <Stack gap="md" ref={root}>
      {isReading && <ReadingBar />}
      <Failure sentence={said} />
      {parts.map(({ have, of }) => (
        <Text key={`${have}-${of}`} size="sm" role="status" fw={560}>
          {have < of
            ? say('add.review.transfer.missing', { have, total: of })
            : say('add.review.transfer', { have, total: of })}
        </Text>
      ))}
      <FileList files={files} />
      <LeftOutList
        leftOut={leftOut}
        heading={say('importing.files.unreadable', { what: countLeftOut(leftOut) })}
      >
        {files.length > 1 && files.some(({ state, format }) => state === 'refused' && !format) && (
          <Text size="sm" c="dimmed" mt={4}>
            {say('importing.files.alone')}
          </Text>
        )}
      </LeftOutList>
      {guessed.map(({ file, at }) => (
        <GuessNotice key={`${at} ${file.name}`} file={file} at={at} agreed={agreed.has(at)} />
      ))}
      {isNothingNew(rows) && waiting === 0 && !isReading && (
        <NothingNew
          met={sure}
          tickAll={is =>
            imports.getState().tick(
              sure.filter(is).map(({ key }) => key),
              true,
            )
          }
        />
      )}
      <TrashNotice met={rows} restore={restore} />
      <form
        onSubmit={event => {
          event.preventDefault()
          if (ticked.size > 0 && !busy) void attempt(apply)
        }}
      >
        <Stack gap="md">
          {rows.length > 0 && <FoundRows rows={rows} ticked={ticked} />}
          <FindingsList findings={findings} unread={unread} />
          {rows.length === 0 && !isReading && !said && (
            <NoEntries files={files} silent={findings.length + unread.length > 0} />
          )}
          <PreviewActions rows={rows} files={files} parts={parts} busy={busy} />
        </Stack>
      </form>
    </Stack>
  )
}

/** `silent` means that the reason why there are none is already shown. */
function NoEntries({ files, silent }: { files: readonly ImportFile[]; silent: boolean }) {
  if (files.some(({ state }) => state === 'read')) {
    return <Text c="dimmed">{say('importing.files.noEntries', { count: files.length })}</Text>
  }
  return files.length > 0 || silent ? null : <Text c="dimmed">{say('add.review.nothing')}</Text>
}
