import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'

/**
 * Applies the theme and the presenting mode from the settings, whether or not the vault is open.
 */
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
