import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import type { Imports } from '../stores/imports.ts'
import { canTick, isNothingNew } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'

const ImportSteps = lazyPart(async () => (await import('./import-steps.tsx')).ImportSteps)

function titleOf({ step, preview }: Imports): string {
  if (step === 'done') return say('findings.notEverythingAdded')
  const rows = preview?.rows ?? []
  const isWaiting = preview?.files.some(({ state }) => state === 'sealed') && isNothingNew(rows)
  if (step !== 'preview' || rows.length === 0 || isWaiting) return say('labels.importFromApp')
  if (!rows.some(canTick)) return say('importing.title.everythingHere')
  return isNothingNew(rows) ? say('findings.nothingNew') : say('findings.addThese')
}

/** Other apps' files, from choosing them to the yes. */
export function ImportDialog() {
  const { imports } = useStores()
  const step = useStore(imports, state => state.step)
  const title = useStore(imports, titleOf)
  const narrow = useMediaQuery('(max-width: 600px)')

  return (
    <Modal
      opened={step !== null}
      onClose={() => imports.getState().close()}
      size={760}
      fullScreen={narrow ?? false}
      // A slip beside it must not lose passwords typed and boxes ticked.
      closeOnClickOutside={step === 'choosing'}
      title={title}
    >
      {step && (
        <Suspense fallback={<Waiting name={say('importing.loading')} />}>
          <ImportSteps step={step} />
        </Suspense>
      )}
    </Modal>
  )
}
