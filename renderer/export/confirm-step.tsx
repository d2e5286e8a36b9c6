import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { maxEntriesPerPart, usualEntriesPerPart } from '../../shared/entries-per-part.ts'
import { say } from '../../shared/wording/say.ts'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { qrSeriesId, sheetId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import { ExportOutlook } from './export-outlook.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { useSaved } from './use-saved.ts'

const meanings = {
  file: { warning: 'exporting.confirm.file', action: 'exporting.saveFile' },
  print: { warning: 'exporting.confirm.print', action: 'exporting.confirm.print.action' },
  codes: { warning: 'exporting.confirm.codes', action: 'exporting.confirm.codes.action' },
} as const

/** Asks for a fresh confirmation before secrets leave unencrypted, and says what that means. */
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
          aria-label={say('exporting.sheet.way')}
          value={keepsFile ? 'file' : 'print'}
          onChange={to => setKeepsFile(to === 'file')}
          data={[
            { value: 'print', label: say('exporting.sheet.print') },
            { value: 'file', label: say('exporting.sheet.saveFile') },
          ]}
        />
      )}
      <Feedback tone="warning">{say(warning)}</Feedback>
      <ExportOutlook />
      {way === 'codes' && (
        <SegmentedControl
          fullWidth
          aria-label={say('exporting.perCode')}
          value={String(perCode)}
          onChange={to => setPerCode(Number(to))}
          data={[
            {
              value: String(usualEntriesPerPart),
              label: say('exporting.perCode.usual', { count: usualEntriesPerPart }),
            },
            {
              value: String(maxEntriesPerPart),
              label: say('exporting.perCode.most', { count: maxEntriesPerPart }),
            },
          ]}
        />
      )}
      <ConfirmReveal
        key={way}
        action={say(action)}
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
