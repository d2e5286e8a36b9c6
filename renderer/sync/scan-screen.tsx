import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { ScreenSources } from '../parts/scan/screen-sources.tsx'
import { useScanOpen } from '../parts/scan/use-scan-open.ts'
import { captureFrame } from '../qr/screen.ts'
import { useStores } from '../stores/stores-context.ts'

interface ScanScreenProps {
  readonly disabled: boolean
  /** The receiver closes the frame. */
  onCaptured(frame: ImageBitmap): void
}

/** Takes one picture of a screen or a window that the user chooses. */
export function ScanScreen({ disabled, onCaptured }: ScanScreenProps) {
  const { call, session } = useStores()
  const picker = useStore(session, state => state.capabilities?.screenPicker)
  const { failure, attempt } = useAttempt()
  const mayScan = useScanOpen()

  const capture = (id: string | null) =>
    attempt(async () => {
      if (id !== null) await call('scan.choose', { id })
      onCaptured(await captureFrame())
    })

  return (
    <>
      {picker === 'host' ? (
        mayScan && <ScreenSources disabled={disabled} onPick={id => void capture(id)} />
      ) : (
        <Button
          variant="default"
          w="fit-content"
          disabled={disabled || !mayScan}
          onClick={() => void capture(null)}
        >
          {say('add.screen.choose')}
        </Button>
      )}
      <Failure sentence={failure} />
    </>
  )
}
