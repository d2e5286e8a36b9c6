import { useStore } from 'zustand'
import type { Imports } from '../../stores/imports-state.ts'
import { useStores } from '../../stores/stores-context.ts'
import { ChooseFiles } from './choose-files.tsx'
import { DoneStep } from './done-step.tsx'
import { PreviewStep } from './preview-step.tsx'
import { ReadingBar } from './reading-bar.tsx'

export type ImportStep = Extract<Imports['step'], 'files' | 'reading' | 'preview' | 'done'>

/** Shows the steps that all ways of adding share. */
export function ImportSteps({ step }: { step: ImportStep }) {
  const { imports } = useStores()
  const done = useStore(imports, state => state.done)
  switch (step) {
    case 'files':
      return <ChooseFiles />
    case 'reading':
      return <ReadingBar />
    case 'preview':
      return <PreviewStep />
    case 'done':
      return done && <DoneStep done={done} onClose={() => imports.getState().close()} />
  }
}
