import { Button, Stack, Text } from '@mantine/core'
import { IconScreenshot } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { createQrReader } from '../qr/qr-reader.ts'
import { captureScreen } from '../qr/screen.ts'
import { useStores } from '../stores/stores-context.ts'
import { ScreenSources } from './screen-sources.tsx'
import { useScanOpen } from './use-scan-open.ts'

/** Takes one picture of a screen or window that the user picks, and reads it. */
export function ScreenPane() {
  const { imports, call, session } = useStores()
  const picker = useStore(session, state => state.capabilities?.screenPicker)
  const [reading, setReading] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const mayScan = useScanOpen()

  async function capture(sourceId: string | null) {
    setReading(true)
    setFailure(null)
    const reader = createQrReader()
    try {
      if (sourceId !== null) await call('scan.choose', { id: sourceId })
      const texts = await captureScreen(reader)
      if (texts.length > 0) return await imports.getState().takeTexts(texts)
      setFailure(say('add.screen.noCode'))
    } catch (error) {
      setFailure(sentenceOf(error))
    } finally {
      reader.close()
      setReading(false)
    }
  }

  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {say('add.screen.howTo')}
      </Text>
      <Failure sentence={failure} />
      {reading && <Waiting name={say('add.screen.reading')} />}
      {picker === 'host' ? (
        mayScan && <ScreenSources disabled={reading} onPick={id => void capture(id)} />
      ) : (
        <Button
          leftSection={<IconScreenshot size={18} />}
          loading={reading}
          onClick={() => void capture(null)}
        >
          {say('add.screen.choose')}
        </Button>
      )}
    </Stack>
  )
}
