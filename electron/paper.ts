import { nativeTheme } from 'electron'

/** The page's `--paper`, so that no other color flashes before it is drawn. */
const papers = { dark: '#121514', light: '#f6f5f1' }

export function paper(): string {
  return nativeTheme.shouldUseDarkColors ? papers.dark : papers.light
}
