import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'

/** Follows the theme of the settings, whether the vault is open or not. */
export function FollowTheme() {
  const { settings } = useStores()
  const { setColorScheme } = useMantineColorScheme()
  const theme = useStore(settings, state => state.theme)

  useEffect(() => {
    if (theme !== null) setColorScheme(theme)
  }, [theme, setColorScheme])
  return null
}
