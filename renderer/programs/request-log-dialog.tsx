import { Button, Group, Modal, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { LoggedRequest } from '../../shared/program-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { formatMoment } from '../parts/time/duration.ts'
import { useStores } from '../stores/stores-context.ts'
import { sayEntry } from './program-row.tsx'
import classes from './programs.module.css'

interface RequestLogDialogProps {
  readonly opened: boolean
  onClose(): void
}

/** Shows who asked for what and when. Codes are never recorded. */
export function RequestLogDialog({ opened, onClose }: RequestLogDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={say('programs.requests.title')} size="lg">
      <Inside />
    </Modal>
  )
}

function Inside() {
  const { call } = useStores()
  const [log, setLog] = useState<readonly LoggedRequest[] | null>(null)
  const read = useCallback(() => call('programs.log').then(setLog, showFailure), [call])
  useEffect(() => void read(), [read])

  function clear() {
    call('programs.clearLog').then(read, showFailure)
  }

  if (!log) return <Waiting name={say('programs.requests.loading')} size="md" />
  if (log.length === 0) return <Text c="dimmed">{say('programs.requests.empty')}</Text>
  return (
    <div className="stack">
      <ul className={classes.log} aria-label={say('programs.requests.title')}>
        {log.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log have no name of their own
          <li key={at} className={classes.row}>
            <span className={classes.what}>{sayRequest(one)}</span>
            <Text size="sm" c="dimmed">
              {formatMoment(one.at)}
            </Text>
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={clear}>
          {say('programs.requests.clear')}
        </Button>
      </Group>
    </div>
  )
}

function sayRequest({ name, request, outcome, entries, times }: LoggedRequest): string {
  const asked = say('programs.requests.asked', {
    name: name ?? say('programs.requests.unknown'),
    request,
    count: entries.length,
    entries: { all: entries.map(sayEntry), as: 'and' },
  })
  const became = say('programs.requests.outcome', { outcome })
  return say('programs.requests.line', { asked, became, times })
}
