import { useStore } from 'zustand'
import { DoneStep } from '../parts/findings/done-step.tsx'
import type { Imports } from '../stores/imports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseFiles } from './choose-files.tsx'
import { PreviewStep } from './preview-step.tsx'
import { ReadingStep } from './reading-step.tsx'

export function ImportSteps({ step }: { step: NonNullable<Imports['step']> }) {
  const { imports } = useStores()
  const done = useStore(imports, state => state.done)
  switch (step) {
    case 'choosing':
      return <ChooseFiles />
    case 'reading':
      return <ReadingStep />
    case 'preview':
      return <PreviewStep />
    case 'done':
      return done && <DoneStep done={done} onClose={() => imports.getState().close()} />
  }
}
