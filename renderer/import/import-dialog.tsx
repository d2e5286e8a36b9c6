import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { Waiting } from '../shell/waiting.tsx'
import { useStores } from '../stores/stores-context.ts'

const ImportSteps = lazy(async () => ({
  default: (await import('./import-steps.tsx')).ImportSteps,
}))

/** Other apps' files, from choosing them to the yes. */
export function ImportDialog() {
  const { imports } = useStores()
  const step = useStore(imports, state => state.step)
  const found = useStore(imports, state => state.preview?.rows.length ?? 0)
  const title = step === 'preview' && found > 0 ? 'Add these entries?' : 'Import from another app'
  const narrow = useMediaQuery('(max-width: 600px)')

  return (
    <Modal
      opened={step !== null}
      onClose={() => imports.getState().close()}
      size={760}
      fullScreen={narrow ?? false}
      // A slip beside it must not lose passwords typed and boxes ticked.
      closeOnClickOutside={step === 'choosing'}
      title={step === 'done' ? 'Not everything is in' : title}
    >
      {step && (
        <Suspense fallback={<Waiting name="Loading" />}>
          <ImportSteps step={step} />
        </Suspense>
      )}
    </Modal>
  )
}
