import { describe, expect, it } from 'vitest'
import { swapCookies } from '../../../core/check-server/swap-cookies.ts'

const jar = (values: Record<string, string>) =>
  Object.entries(values).map(([name, valueSecret]) => ({
    name,
    valueSecret,
    path: '/',
    expiresAt: null,
  }))

describe('swapped cookies', () => {
  it.each([
    [{ session: 's' }, { pending: 'p' }, [{ session: 'p' }]],
    [{ session: 's', csrf: 'c' }, { pending: 'p', csrf: 'd' }, [{ session: 'p', csrf: 'c' }]],
    [
      { a: '1', b: '2' },
      { c: '3', d: '4' },
      [
        { a: '3', b: '2' },
        { a: '4', b: '2' },
        { a: '1', b: '3' },
        { a: '1', b: '4' },
      ],
    ],
    [{ session: 's' }, { session: 't' }, []],
    [{ session: 's' }, {}, []],
  ])('%j with the values of %j', (own, other, swapped) => {
    expect(swapCookies(jar(own), jar(other as Record<string, string>))).toEqual(
      swapped.map(each => jar(each as Record<string, string>)),
    )
  })

  it('leave alone what opens nothing', () => {
    const own = jar({ session: 's', known_device: 'd' })
    const swapped = swapCookies(own, jar({ pending: 'p' }), ({ name }) => name === 'session')
    expect(swapped).toEqual([jar({ session: 'p', known_device: 'd' })])
  })
})
