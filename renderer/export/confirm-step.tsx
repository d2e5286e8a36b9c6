import { Alert, SegmentedControl, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { maxEntriesPerPart, usualEntriesPerPart } from '../../shared/entries-per-part.ts'
import { say } from '../../shared/wording/say.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { qrSeriesId, sheetId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ExportOutlook } from './export-outlook.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { useSaved } from './use-saved.ts'

type Way = 'file' | 'print' | 'codes'

const meanings: Record<Way, { warning: string; action: string }> = {
  file: {
    warning:
      'This file is not sealed: whoever gets it can make all your codes, for good. Keep it off shared and synced folders, and delete it when it has served its purpose.',
    action: 'Write the file',
  },
  print: {
    warning:
      'Whoever finds the sheet can make all your codes, for good. Use a printer you trust, and lock the paper away.',
    action: 'Print the sheet',
  },
  codes: {
    warning:
      'Anyone who sees or photographs these QR codes can make all your codes, for good. Make sure nobody is looking.',
    action: 'Show the QR codes',
  },
}

/** The fresh yes before secrets leave in plain, and what it means. */
export function ConfirmStep() {
  const { exports } = useStores()
  const formatId = useStore(exports, state => state.formatId)
  const saved = useSaved()
  const [keepsFile, setKeepsFile] = useState(false)
  const [perCode, setPerCode] = useState(usualEntriesPerPart)
  const isSheet = formatId === sheetId
  const way = formatId === qrSeriesId ? 'codes' : isSheet && !keepsFile ? 'print' : 'file'
  const { warning, action } = meanings[way]

  return (
    <Stack gap="md">
      {isSheet && (
        <SegmentedControl
          fullWidth
          aria-label={say('exporting.printOrSave')}
          value={keepsFile ? 'file' : 'print'}
          onChange={to => setKeepsFile(to === 'file')}
          data={[
            { value: 'print', label: say('exporting.printIt') },
            { value: 'file', label: say('exporting.saveAsFile') },
          ]}
        />
      )}
      <Alert color="red" icon={<IconAlertTriangle size={20} />}>
        {warning}
      </Alert>
      <ExportOutlook />
      {way === 'codes' && (
        <SegmentedControl
          fullWidth
          aria-label={say('exporting.entriesOneQRCode')}
          value={String(perCode)}
          onChange={to => setPerCode(Number(to))}
          data={[
            {
              value: String(usualEntriesPerPart),
              label: say('exporting.usualEntriesPerPartCodeEasyScan', { usualEntriesPerPart }),
            },
            {
              value: String(maxEntriesPerPart),
              label: say('exporting.maxEntriesPerPartCodeFewerCodes', { maxEntriesPerPart }),
            },
          ]}
        />
      )}
      <ConfirmReveal
        key={way}
        action={action}
        onConfirmed={async confirmation => {
          const { showSeries, printSheet, reveal } = exports.getState()
          if (way === 'codes') await showSeries(confirmation, perCode)
          else if (way === 'print') await printSheet(confirmation)
          else saved(await reveal(confirmation), false)
        }}
      />
      <PaperSheet />
    </Stack>
  )
}
