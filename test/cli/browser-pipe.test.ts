import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { openBrowserPipe } from '../../cli/ui/browser-pipe.ts'

it('brings the window of one address to the front, whatever else the browser shows', async () => {
  const [to, from] = [new PassThrough(), new PassThrough()]
  const asked: { id: number; method: string; params: object }[] = []
  const windows = [
    { targetId: 'q', type: 'page', url: 'http://a.localhost:1/quick' },
    { targetId: 'w', type: 'worker', url: 'http://a.localhost:1/' },
    { targetId: 'p', type: 'page', url: 'http://a.localhost:1/' },
  ]
  to.setEncoding('utf8').on('data', (text: string) => {
    for (const part of text.split('\0').filter(Boolean)) {
      const message = JSON.parse(part)
      asked.push(message)
      const result = message.method === 'Target.getTargets' ? { targetInfos: windows } : {}
      // An event arrives in between, and the answer arrives in two pieces.
      const answer = `{"method":"Target.a"}\0${JSON.stringify({ id: message.id, result })}\0`
      from.write(answer.slice(0, 30))
      from.write(answer.slice(30))
    }
  })
  const pipe = openBrowserPipe(to, from)
  await pipe.bringToFront('http://a.localhost:1/')
  await pipe.bringToFront('http://b.localhost:1/')
  expect(asked.map(({ method, params }) => [method, params])).toEqual([
    ['Target.getTargets', {}],
    ['Target.activateTarget', { targetId: 'p' }],
    ['Target.getTargets', {}],
  ])
})
