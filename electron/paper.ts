import { nativeTheme } from 'electron'

/** `--paper` of the page: no flash of another color before it is drawn. */
const papers = { dark: '#121514', light: '#f6f5f1' }

export function paper(): string {
  return nativeTheme.shouldUseDarkColors ? papers.dark : papers.light
}
