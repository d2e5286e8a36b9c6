import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ImportRow } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { pickFiles } from '../parts/files/pick-files.ts'
import { LeftOutList } from '../parts/findings/left-out-list.tsx'
import { NothingNew } from '../parts/findings/nothing-new.tsx'
import { TrashNotice } from '../parts/findings/trash-notice.tsx'
import { useRestore } from '../parts/findings/use-restore.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { StickyActions } from '../parts/layout/sticky-actions.tsx'
import { countLeftOut, leftOutOf } from '../stores/left-out.ts'
import { canTick, describeTaking, isNothingNew } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'
import { isUnconfirmed } from '../stores/tick-rows.ts'
import { FileList } from './file-list.tsx'
import { FoundRows } from './found-rows.tsx'
import { GuessNotice } from './guess-notice.tsx'
import { useApply } from './use-apply.ts'

const keysOf = (rows: readonly ImportRow[]) => rows.map(({ key }) => key)

/** What the files hold: passwords to give, entries to tick, what could not be read. */
export function PreviewStep() {
  const { imports } = useStores()
  const { preview, left, ticked, agreed, problem, unsealing } = useStore(imports)
  const { busy, failure, attempt } = useAttempt()
  const apply = useApply()
  const restore = useRestore(imports.getState().refresh)
  const root = useRef<HTMLDivElement>(null)
  const files = [...(preview?.files ?? []), ...left]
  const rows = preview?.rows ?? []
  const sure = rows.filter(row => !isUnconfirmed(row, files, agreed))
  const canAdd = rows.some(canTick)
  const nothingNew = isNothingNew(rows)
  const isOver = ticked.size === 0 && (nothingNew || !canAdd)
  const hasRead = files.some(({ state }) => state === 'read')
  const leftOut = leftOutOf(files)
  const guessed = files.flatMap((file, at) => (file.guesses.length > 0 ? [{ file, at }] : []))
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
      {nothingNew && waiting === 0 && (
        <NothingNew
          met={sure}
          tickAll={is => imports.getState().tick(keysOf(sure.filter(is)), true)}
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
          {rows.length === 0 && hasRead && (
            <Text c="dimmed">{say('importing.files.noEntries', { count: files.length })}</Text>
          )}
          <StickyActions>
            <Button
              variant="default"
              onClick={() => pickFiles('files', more => void imports.getState().take(more))}
            >
              {say('importing.files.addMore')}
            </Button>
            {isOver ? (
              <Button
                data-next-focus={waiting === 0 ? true : undefined}
                variant={waiting === 0 ? 'filled' : 'default'}
                onClick={() => imports.getState().close()}
              >
                {say('labels.done')}
              </Button>
            ) : (
              <Button
                type="submit"
                data-next-focus
                loading={busy}
                disabled={ticked.size === 0 || unsealing !== null}
              >
                {describeTaking(rows.filter(({ key }) => ticked.has(key)))}
              </Button>
            )}
          </StickyActions>
        </Stack>
      </form>
    </Stack>
  )
}
