import { Button, Select, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { scanCamera } from '../../qr/camera.ts'
import { createQrReader } from '../../qr/qr-reader.ts'
import { Feedback } from '../feedback/feedback.tsx'
import classes from './camera-pane.module.css'
import { useScanOpen } from './use-scan-open.ts'

interface CameraPaneProps {
  /** Called with the codes in the picture, whenever they change. */
  onTexts(texts: string[]): void
}

/** Shows a live picture, and reports the codes in it. */
export function CameraPane({ onTexts }: CameraPaneProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [deviceId, setDeviceId] = useState<string | undefined>()
  const cameras = useCameras()
  const [attempt, setAttempt] = useState(0)
  const mayScan = useScanOpen()
  const tell = useRef(onTexts)
  tell.current = onTexts

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    const element = video.current
    if (!element || !mayScan) return
    const ending = new AbortController()
    const reader = createQrReader()
    setFailure(null)
    void scanCamera(element, reader, {
      signal: ending.signal,
      onError: setFailure,
      onTexts: texts => tell.current(texts),
      ...(deviceId !== undefined && { deviceId }),
    })
    return () => {
      ending.abort()
      reader.close()
    }
  }, [deviceId, mayScan, attempt])

  return (
    <Stack gap="sm">
      {failure ? (
        <Feedback tone="error" announced>
          {failure}
          <Button
            display="block"
            mt="sm"
            size="compact-sm"
            variant="default"
            onClick={() => setAttempt(attempt + 1)}
          >
            {say('labels.tryAgain')}
          </Button>
        </Feedback>
      ) : (
        <Text size="sm" c="dimmed">
          {say('add.camera.howTo')}
        </Text>
      )}
      <div className={classes.frame} hidden={failure !== null}>
        <video
          ref={video}
          className={classes.video}
          aria-label={say('add.camera.picture')}
          playsInline
          muted
        />
        <div className={classes.aim} aria-hidden="true" />
      </div>
      {cameras.length > 1 && (
        <Select
          label={say('add.camera.choose')}
          data={cameras}
          allowDeselect={false}
          value={deviceId ?? cameras[0]?.value ?? null}
          onChange={value => value && setDeviceId(value)}
        />
      )}
    </Stack>
  )
}

/**
 * Returns the cameras by name, as far as the browser reveals them before and after it gets
 * permission.
 */
function useCameras(): { value: string; label: string }[] {
  const [cameras, setCameras] = useState<{ value: string; label: string }[]>([])

  useEffect(() => {
    const { mediaDevices } = navigator
    if (!mediaDevices) return
    async function list() {
      const devices = await mediaDevices.enumerateDevices()
      const found = devices.filter(device => device.kind === 'videoinput' && device.deviceId !== '')
      setCameras(
        found.map((device, at) => ({
          value: device.deviceId,
          label: device.label || say('add.camera.numbered', { number: at + 1 }),
        })),
      )
    }
    // The names become available only once a camera is in use.
    const later = setTimeout(list, 1500)
    void list()
    mediaDevices.addEventListener('devicechange', list)
    return () => {
      clearTimeout(later)
      mediaDevices.removeEventListener('devicechange', list)
    }
  }, [])

  return cameras
}
