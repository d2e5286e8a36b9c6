import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { say } from '../../shared/wording/say.ts'
import type { Region } from '../qr/read-region.ts'
import classes from './region-picker.module.css'

interface RegionPickerProps {
  readonly frame: ImageBitmap
  readonly disabled: boolean
  onRegion(region: Region): void
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** A shorter drag, in pixels of the page, counts as a click. */
const shortestDrag = 8
/** A click selects a square around it, of this share of the picture's shorter side. */
const clickShare = 0.4

/** Shows what was captured. The user drags a frame around the code, or clicks it. */
export function RegionPicker({ frame, disabled, onRegion }: RegionPickerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [dragged, setDragged] = useState<{ from: Corner; to: Corner } | null>(null)

  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(frame, 0, 0)
  }, [frame])

  function cornerOf(event: PointerEvent): Corner {
    const box = event.currentTarget.getBoundingClientRect()
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
    return {
      x: within(event.clientX - box.left, box.width),
      y: within(event.clientY - box.top, box.height),
    }
  }

  function end(event: PointerEvent) {
    if (!dragged) return
    setDragged(null)
    const scale = frame.width / event.currentTarget.getBoundingClientRect().width
    onRegion(regionOf(dragged.from, cornerOf(event), scale, frame))
  }

  const box = dragged && boxOf(dragged.from, dragged.to)
  return (
    <div
      className={classes.picture}
      data-disabled={disabled || undefined}
      onPointerDown={event => {
        if (disabled || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const from = cornerOf(event)
        setDragged({ from, to: from })
      }}
      onPointerMove={event => dragged && setDragged({ ...dragged, to: cornerOf(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDragged(null)}
    >
      <canvas
        ref={canvas}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={say('add.region.picture')}
        className={classes.canvas}
      />
      {box && (
        <div
          className={classes.frame}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        />
      )}
    </div>
  )
}

function boxOf(from: Corner, to: Corner): Region {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
}

function regionOf(from: Corner, to: Corner, scale: number, frame: ImageBitmap): Region {
  const drawn = boxOf(from, to)
  const isClick = Math.max(drawn.width, drawn.height) < shortestDrag
  const side = Math.min(frame.width, frame.height) * clickShare
  const wanted = isClick
    ? { x: to.x * scale - side / 2, y: to.y * scale - side / 2, width: side, height: side }
    : {
        x: drawn.x * scale,
        y: drawn.y * scale,
        width: drawn.width * scale,
        height: drawn.height * scale,
      }
  const x = Math.min(Math.max(0, Math.floor(wanted.x)), frame.width - 1)
  const y = Math.min(Math.max(0, Math.floor(wanted.y)), frame.height - 1)
  return {
    x,
    y,
    width: Math.max(1, Math.min(Math.ceil(wanted.width), frame.width - x)),
    height: Math.max(1, Math.min(Math.ceil(wanted.height), frame.height - y)),
  }
}
