import { Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import { describeLeftOut } from './describe-format.ts'
import classes from './export-outlook.module.css'

/** What would be in the file, and what would not. */
export function ExportOutlook() {
  const { exports } = useStores()
  const { formats, formatId, ids, preview } = useStore(exports)
  const format = formats?.find(({ id }) => id === formatId)
  const { entries = 0, refused = [] } = preview ?? {}
  const missing = format ? describeLeftOut(format.leavesOut) : ''

  if (ids?.size === 0) return <Text size="sm">{say('exporting.tickEntriesExport')}</Text>
  if (!format || !preview) return null
  return (
    <Stack gap={4}>
      <Text size="sm" role="status">
        {countOf(entries, refused.length)} {missing}
      </Text>
      {refused.length > 0 && (
        <Fold
          summary={
            refused.length === 1
              ? '1 can’t be exported'
              : say('exporting.countCantBeExported', { count: refused.length })
          }
        >
          <ul className={classes.refused} aria-label={say('exporting.notExported')}>
            {refused.map(({ issuer, label, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries may have the same name
              <li key={at}>
                <bdi>{entryName({ issuer, label })}</bdi>: {reason}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Stack>
  )
}

function countOf(entries: number, refused: number): string {
  if (refused === 0)
    return entries === 1
      ? '1 entry will be exported.'
      : say('exporting.entriesEntriesWillBe', { entries })
  return `${entries} of ${entries + refused} entries will be exported.`
}
