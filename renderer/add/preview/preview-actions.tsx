import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import type { ImportFile, ImportPreview, ImportRow } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { usePickFiles } from '../../parts/files/use-pick-files.ts'
import { StickyActions } from '../../parts/layout/sticky-actions.tsx'
import { canTick, describeTaking, isNothingNew } from '../../stores/match.ts'
import { useStores } from '../../stores/stores-context.ts'

interface PreviewActionsProps {
  readonly rows: readonly ImportRow[]
  readonly files: readonly ImportFile[]
  readonly parts: ImportPreview['parts']
  readonly busy: boolean
}

/** Shows the buttons to read more and to confirm or, if there is nothing to confirm, to finish. */
export function PreviewActions({ rows, files, parts, busy }: PreviewActionsProps) {
  const { imports } = useStores()
  const { ticked, reading, unsealing } = useStore(imports)
  const pick = usePickFiles()
  const canAdd = rows.some(canTick)
  const isWaiting = files.some(({ state }) => state === 'sealed')
  const misses = parts.some(({ have, of }) => have < of)
  const isOver = ticked.size === 0 && !reading && (isNothingNew(rows) || !canAdd)

  return (
    <StickyActions>
      {misses && (
        <Button variant="default" onClick={() => imports.getState().open('camera')}>
          {say('add.title.camera')}
        </Button>
      )}
      {files.length > 0 ? (
        <Button variant="default" onClick={() => pick('files')}>
          {say('importing.files.addMore')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => pick('pictures')}>
          {misses ? say('add.review.otherPictures') : say('add.review.morePictures')}
        </Button>
      )}
      {isOver && rows.length + files.length > 0 && (
        <Button
          data-autofocus
          data-next-focus={isWaiting ? undefined : true}
          variant={isWaiting ? 'default' : 'filled'}
          onClick={() => imports.getState().close()}
        >
          {say('labels.done')}
        </Button>
      )}
      {!isOver && canAdd && (
        <Button
          type="submit"
          data-autofocus
          data-next-focus
          loading={busy}
          disabled={ticked.size === 0 || unsealing !== null || reading !== null}
        >
          {describeTaking(rows.filter(({ key }) => ticked.has(key)))}
        </Button>
      )}
    </StickyActions>
  )
}
