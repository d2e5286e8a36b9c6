import type { EndableReading } from '../../../core/imports/process-reading.ts'

/** Reads within this process. The formats are loaded with the first import. */
export function readHere(): EndableReading {
  const loading = import('../../../core/imports/reading.ts').then(module => module.createReading())
  return {
    open: async (...given) => (await loading).open(...given),
    unseal: async (...given) => (await loading).unseal(...given),
    codes: async pictures =>
      (await import('../../../core/imports/read-codes.ts')).readCodes(pictures),
    end() {},
  }
}
