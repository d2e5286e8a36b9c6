import type { Exports } from '../stores/exports.ts'
import { ChooseExport } from './choose-export.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { CopyStep } from './copy-step.tsx'
import { QrSeries } from './qr-series.tsx'
import { SealStep } from './seal-step.tsx'

export function ExportSteps({ step }: { step: NonNullable<Exports['step']> }) {
  switch (step) {
    case 'choosing':
      return <ChooseExport />
    case 'copying':
      return <CopyStep />
    case 'sealing':
      return <SealStep />
    case 'confirming':
      return <ConfirmStep />
    case 'series':
      return <QrSeries />
  }
}
