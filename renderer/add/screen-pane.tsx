import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPhoto, IconScreenshot } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { withModKey } from '../parts/keys/mod-key.ts'
import { ScreenSources } from '../parts/scan/screen-sources.tsx'
import { useScanOpen } from '../parts/scan/use-scan-open.ts'
import { createQrReader, type QrReader } from '../qr/qr-reader.ts'
import { readPieces, readRegion } from '../qr/read-region.ts'
import { captureFrame } from '../qr/screen.ts'
import { useStores } from '../stores/stores-context.ts'
import { RegionPicker } from './region-picker.tsx'

/**
 * Scans the screen at once: the host captures every display, or else the system asks for one. If
 * nothing is found, the user chooses a screen, a window, or a part of one.
 */
export function ScreenPane() {
  const { imports, call, session } = useStores()
  const capabilities = useStore(session, state => state.capabilities)
  /** Set if a scan from a menu has failed. */
  const told = useStore(imports, state => state.problem)
  const begun = useRef(told !== null)
  const [reading, setReading] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [frame, setFrame] = useState<ImageBitmap | null>(null)
  const mayScan = useScanOpen()
  const pickFiles = usePickFiles()
  const isHere = () => imports.getState().step === 'screen'
  const said = failure ?? told

  // The picture is freed when the pane closes, or when another one replaces it.
  useEffect(() => () => frame?.close(), [frame])

  async function attempt(work: () => Promise<void>) {
    setReading(true)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(sentenceOf(error))
    } finally {
      setReading(false)
    }
  }

  /** Reads the texts. If there are none, it suggests trying another way. */
  async function take(read: (reader: QrReader) => Promise<string[]>, none: AppError) {
    const reader = createQrReader()
    try {
      const texts = await read(reader)
      if (!isHere()) return
      if (texts.length === 0) throw none
      await imports.getState().takeTexts(texts)
    } finally {
      reader.close()
    }
  }

  const scanAll = () =>
    attempt(async () => {
      const { import: id } = await call('imports.scanScreens')
      if (isHere()) await imports.getState().takeOffered(id)
      else await call('imports.close', { import: id })
    })

  const capture = (sourceId: string | null) =>
    attempt(async () => {
      setFrame(null)
      if (sourceId !== null) await call('scan.choose', { id: sourceId })
      const captured = await captureFrame()
      if (!isHere()) return captured.close()
      setFrame(captured)
      await take(reader => reader.readImage(captured), noCode)
    })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is permitted
  useEffect(() => {
    if (!mayScan || !capabilities || begun.current) return
    begun.current = true
    if (capabilities.capturesScreens) void scanAll()
    // A browser lets only a user who has just clicked share a screen.
    else if (capabilities.screenPicker === 'page' && navigator.userActivation?.isActive) {
      void capture(null)
    }
  }, [mayScan, capabilities])

  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {say('add.screen.howTo')}
      </Text>
      <Failure sentence={said} />
      {said && capabilities?.screenSettings && (
        <Button
          variant="default"
          w="fit-content"
          onClick={() => call('scan.openPermission').catch(showFailure)}
        >
          {say('add.screen.settings')}
        </Button>
      )}
      {reading && <Waiting name={say('add.screen.reading')} />}
      {frame && said && (
        <>
          <Text size="sm">{say('add.region.howTo')}</Text>
          <RegionPicker
            frame={frame}
            disabled={reading}
            onRegion={region =>
              void attempt(() => take(reader => readRegion(frame, region, reader), noCodeThere))
            }
          />
          <Button
            variant="default"
            w="fit-content"
            disabled={reading}
            onClick={() => void attempt(() => take(reader => readPieces(frame, reader), noCode))}
          >
            {say('add.region.pieces')}
          </Button>
        </>
      )}
      {capabilities?.capturesScreens && (
        <Button
          leftSection={<IconScreenshot size={18} />}
          loading={reading}
          onClick={() => void scanAll()}
        >
          {say('add.screen.all')}
        </Button>
      )}
      {capabilities?.screenPicker === 'host' ? (
        mayScan && (
          <>
            <Text size="sm">{say('add.screen.orOne')}</Text>
            <ScreenSources disabled={reading} onPick={id => void capture(id)} />
          </>
        )
      ) : (
        <Button
          variant={capabilities?.capturesScreens ? 'default' : 'filled'}
          leftSection={<IconScreenshot size={18} />}
          loading={reading}
          onClick={() => void capture(null)}
        >
          {say('add.screen.choose')}
        </Button>
      )}
      {said && !reading && (
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconPhoto size={18} />}
            onClick={() => pickFiles('pictures')}
          >
            {say('labels.choosePictures')}
          </Button>
          <Text size="sm" c="dimmed">
            {say('add.screen.orPaste', { keys: withModKey('V') })}
          </Text>
        </Group>
      )}
    </Stack>
  )
}

const noCode = new AppError('not-found', words('add.screen.noCode'))
const noCodeThere = new AppError('not-found', words('add.region.noCode'))
