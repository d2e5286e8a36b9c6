import { Button, Group, Text } from '@mantine/core'
import { IconCamera, IconPhoto, IconScreenshot } from '@tabler/icons-react'
import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { SyncInvitation } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { pickFiles } from '../parts/files/pick-files.ts'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { saidWith } from '../parts/said.ts'
import { CameraPane } from '../parts/scan/camera-pane.tsx'
import { createQrReader, type QrReader } from '../qr/qr-reader.ts'
import { useStores } from '../stores/stores-context.ts'
import { ScanScreen } from './scan-screen.tsx'

export interface Invitation extends SyncInvitation {
  readonly pairingSecret: string
}

interface PairingSourceProps {
  onFound(invitation: Invitation): void
  onCancel(): void
}

/** Takes the other computer’s code from a picture, the camera, the screen, or a text. */
export function PairingSource({ onFound, onCancel }: PairingSourceProps) {
  const { call } = useStores()
  const [text, setText] = useState('')
  const [way, setWay] = useState<'camera' | 'screen' | null>(null)
  const { busy, failure, attempt } = useAttempt()

  const take = async (pairingSecret: string) =>
    onFound({ ...(await call('sync.readPairing', { pairingSecret })), pairingSecret })

  async function takeTexts(texts: readonly string[]) {
    const found = texts.find(isPairing)
    if (found !== undefined) return await take(found)
    const why = texts.length > 0 ? 'computers.join.notPairing' : 'computers.join.noCode'
    throw new AppError('not-found', words(why))
  }

  const read = (look: (reader: QrReader) => Promise<string[]>) =>
    attempt(async () => {
      const reader = createQrReader()
      try {
        await takeTexts(await look(reader))
      } finally {
        reader.close()
      }
    })

  const readFile = (file: File) => void read(reader => reader.readFile(file, file.name))

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== '') void attempt(() => take(text))
      }}
      onPaste={event => {
        const [file] = event.clipboardData.files
        if (!file) return
        // Otherwise, the window would also search the picture for setup codes.
        event.preventDefault()
        readFile(file)
      }}
    >
      <Text size="sm">
        {saidWith(words('computers.join.howTo'), { b: chunks => <b>{chunks}</b> })}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPhoto size={17} aria-hidden="true" />}
          onClick={() => pickFiles('pictures', ([file]) => file && readFile(file))}
        >
          {say('computers.join.picture')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCamera size={17} aria-hidden="true" />}
          aria-expanded={way === 'camera'}
          onClick={() => setWay(way === 'camera' ? null : 'camera')}
        >
          {say('computers.join.camera')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconScreenshot size={17} aria-hidden="true" />}
          aria-expanded={way === 'screen'}
          onClick={() => setWay(way === 'screen' ? null : 'screen')}
        >
          {say('labels.scanScreen')}
        </Button>
      </Group>
      {way === 'camera' && <CameraPane onTexts={texts => void attempt(() => takeTexts(texts))} />}
      {way === 'screen' && (
        <ScanScreen disabled={busy} onCaptured={frame => void readFrame(frame)} />
      )}
      <SecretInput
        label={say('computers.pairing.text')}
        description={say('computers.join.paste')}
        data-autofocus
        maxLength={32 * 1024}
        value={text}
        onChange={setText}
      />
      {busy && <Waiting name={say('computers.join.reading')} />}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        <Button type="submit" disabled={text.trim() === '' || busy}>
          {say('labels.continue')}
        </Button>
      </Group>
    </form>
  )

  function readFrame(frame: ImageBitmap) {
    return read(reader => reader.readImage(frame)).finally(() => frame.close())
  }
}

const isPairing = (text: string) => text.trim().startsWith('countersign-pair:')
