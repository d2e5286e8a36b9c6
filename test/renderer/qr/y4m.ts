import type { Pixels } from '../../../shared/qr/pixels.ts'

/**
 * Writes a film of one gray still picture, for a fake camera: YUV4MPEG2, 4:2:0, with even sides.
 */
export function y4m({ data, width, height }: Pixels, frames: number): Uint8Array {
  const grey = Uint8Array.from({ length: width * height }, (_, i) => data[i * 4] ?? 0)
  const chroma = new Uint8Array((width * height) / 2).fill(128)
  const text = (line: string) => new TextEncoder().encode(line)
  const header = text(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  const frame = [text('FRAME\n'), grey, chroma]
  return Buffer.concat([header, ...Array.from({ length: frames }, () => frame).flat()])
}
