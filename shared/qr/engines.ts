/** Declares as much of the two libraries for QR codes as is used here. */
import type { Pixels } from './pixels.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A symbol as zxing-wasm reports it. */
export interface ZxingSymbol {
  readonly isValid: boolean
  readonly text: string
  readonly bytes: Uint8Array
  /** Counts the codes that hold one text together; -1 for a code by itself. */
  readonly sequenceSize: number
  /** The position counts from 0. */
  readonly sequenceIndex: number
  readonly sequenceId: string
  readonly position: {
    readonly topLeft: Point
    readonly topRight: Point
    readonly bottomLeft: Point
    readonly bottomRight: Point
  }
}

/**
 * Everything not named stays at zxing's defaults: its fast settings lose half of the small codes.
 * Plain text is what was encoded; the other modes rewrite it for people or for scanners.
 */
export interface ZxingOptions {
  readonly formats: ['QRCode']
  readonly textMode: 'Plain'
  readonly binarizer?: 'GlobalHistogram'
}

/** Callers pass the engines in, with their wasm loaded from our own files. */
export interface Engines {
  readBarcodes(image: Pixels, options: ZxingOptions): Promise<readonly ZxingSymbol[]>
  jsQR(
    data: Uint8ClampedArray,
    width: number,
    height: number,
  ): { readonly data: string; readonly binaryData: readonly number[] } | null
}
