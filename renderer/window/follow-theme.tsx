import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'

/** Follows theme and presenting as the settings say, whether the vault is open or not. */
export function FollowTheme() {
  const { settings } = useStores()
  const { setColorScheme } = useMantineColorScheme()
  const theme = useStore(settings, state => state.theme)
  const presenting = useStore(settings, state => state.presenting)

  useEffect(() => {
    if (theme !== null) setColorScheme(theme)
  }, [theme, setColorScheme])
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting)
  }, [presenting])
  return null
}
