import { Button, Group, Stack, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './qr-series.module.css'

/** Shows the codes for a phone's camera, one at a time and as large as the window allows. */
export function QrSeries() {
  const { exports } = useStores()
  const secretSvgs = useStore(exports, state => state.secretSvgs)
  const [at, setAt] = useState(0)
  const last = secretSvgs.length - 1
  const svg = secretSvgs[at] ?? ''
  const place = { number: at + 1, total: secretSvgs.length }
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)))

  function onKeyDown(event: KeyboardEvent) {
    const step = document.dir === 'rtl' ? -1 : 1
    const to = { ArrowLeft: at - step, ArrowRight: at + step, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }

  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <Text size="sm">
        {saidWith(words('exporting.series.howTo'), {
          strong: chunks => <strong>{chunks}</strong>,
        })}
      </Text>
      <img
        className={classes.qr}
        alt={say('exporting.series.code', place)}
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      />
      <Group justify="space-between" wrap="nowrap">
        <Button
          variant="default"
          aria-disabled={at === 0}
          data-disabled={at === 0 || undefined}
          leftSection={<IconChevronLeft size={16} />}
          onClick={() => go(at - 1)}
        >
          {say('exporting.series.previous')}
        </Button>
        <Text fw={580} role="status">
          {say('exporting.series.place', place)}
        </Text>
        {at === last ? (
          <Button autoFocus onClick={() => exports.getState().close()}>
            {say('labels.done')}
          </Button>
        ) : (
          <Button
            autoFocus
            rightSection={<IconChevronRight size={16} />}
            onClick={() => go(at + 1)}
          >
            {say('labels.next')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
