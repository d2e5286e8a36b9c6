import { Button, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { ScreenSource } from '../../../shared/host-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { sentenceOf } from '../../bridge/sentence.ts'
import { useStores } from '../../stores/stores-context.ts'
import { Failure } from '../feedback/failure.tsx'
import { Waiting } from '../feedback/waiting.tsx'
import classes from './screen-sources.module.css'

interface ScreenSourcesProps {
  readonly disabled: boolean
  onPick(id: string): void
}

/** Shows the host's screens and windows as pictures to press. */
export function ScreenSources({ disabled, onPick }: ScreenSourcesProps) {
  const { call } = useStores()
  const [sources, setSources] = useState<readonly ScreenSource[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const list = useCallback(async () => {
    setFailure(null)
    try {
      setSources(await call('scan.sources'))
    } catch (error) {
      setFailure(sentenceOf(error))
    }
  }, [call])
  useEffect(() => void list(), [list])

  if (!sources && !failure) return <Waiting name={say('add.screen.loading')} />

  return (
    <>
      <Failure sentence={failure} />
      {sources?.length === 0 && <Text>{say('add.screen.none')}</Text>}
      <ul className={classes.grid} aria-label={say('add.screen.list')}>
        {sources?.map(source => (
          <li key={source.id}>
            <button
              type="button"
              className={classes.source}
              disabled={disabled}
              onClick={() => onPick(source.id)}
            >
              <img src={source.thumbnail} alt="" />
              <bdi>{source.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" w="fit-content" onClick={() => void list()}>
        {say('add.screen.refresh')}
      </Button>
    </>
  )
}
