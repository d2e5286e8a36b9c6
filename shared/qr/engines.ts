/** Declares the parts of the two QR code libraries that are used here. */
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
  /** The number of codes that together contain one text; -1 for a single code. */
  readonly sequenceSize: number
  /** Counts from 0. */
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
 * All other options keep zxing's defaults, since its fast settings miss half of the small codes.
 * `Plain` returns what was encoded, while the other modes rewrite it for people or for scanners.
 */
export interface ZxingOptions {
  readonly formats: ['QRCode']
  readonly textMode: 'Plain'
  readonly binarizer?: 'GlobalHistogram'
}

/** Callers pass in the engines, with their wasm loaded from our own files. */
export interface Engines {
  readBarcodes(image: Pixels, options: ZxingOptions): Promise<readonly ZxingSymbol[]>
  jsQR(
    data: Uint8ClampedArray,
    width: number,
    height: number,
  ): { readonly data: string; readonly binaryData: readonly number[] } | null
}
