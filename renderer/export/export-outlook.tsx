import { Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { saidWith } from '../parts/said.ts'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import { describeLeftOut } from './describe-format.ts'
import classes from './export-outlook.module.css'

/** Shows what would be in the file, and what would not. */
export function ExportOutlook() {
  const { exports } = useStores()
  const { formats, formatId, ids, preview } = useStore(exports)
  const format = formats?.find(({ id }) => id === formatId)
  const { entries = 0, refused = [] } = preview ?? {}
  const missing = format ? describeLeftOut(format.leavesOut) : ''

  if (ids?.size === 0) return <Text size="sm">{say('exporting.chooseEntries')}</Text>
  if (!format || !preview) return null
  return (
    <Stack gap={4}>
      <div role="status">
        <Text size="sm">
          {refused.length === 0
            ? say('exporting.outlook.all', { count: entries })
            : say('exporting.outlook.some', { count: entries, total: entries + refused.length })}
        </Text>
        {missing !== '' && <Text size="sm">{missing}</Text>}
      </div>
      {refused.length > 0 && (
        <Fold summary={say('exporting.refused', { count: refused.length })}>
          <ul className={classes.refused} aria-label={say('exporting.refused.list')}>
            {refused.map(({ issuer, label, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries may have the same name
              <li key={at}>
                {saidWith(
                  words('exporting.refused.entry', { name: entryName({ issuer, label }), reason }),
                  { bdi: chunks => <bdi>{chunks}</bdi> },
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Stack>
  )
}
