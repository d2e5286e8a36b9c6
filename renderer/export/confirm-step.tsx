import { Alert, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { ConfirmReveal } from '../entry/confirm-reveal.tsx'
import { qrSeriesId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ExportOutlook } from './export-outlook.tsx'
import { useSaved } from './use-saved.ts'

/** The fresh yes before secrets leave in plain, and what it means. */
export function ConfirmStep() {
  const { exports } = useStores()
  const formatId = useStore(exports, state => state.formatId)
  const saved = useSaved()
  const isSeries = formatId === qrSeriesId

  return (
    <Stack gap="md">
      <Alert color="red" icon={<IconAlertTriangle size={20} />}>
        {isSeries
          ? 'Whoever sees or photographs these codes can make all your codes, for good. Is nobody looking?'
          : 'This file is not sealed: whoever gets it can make all your codes, for good. Keep it off shared and synced folders, and delete it when it has served its purpose.'}
      </Alert>
      <ExportOutlook />
      <ConfirmReveal
        action={isSeries ? 'Show the QR codes' : 'Write the file'}
        onConfirmed={async confirmation => {
          if (isSeries) await exports.getState().showSeries(confirmation)
          else saved(await exports.getState().reveal(confirmation), false)
        }}
      />
    </Stack>
  )
}
