import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '../../shared/errors.ts'

/** Listens on 127.0.0.1 alone, port 0 being any free one, and answers the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toPortError(error, port)))
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function toPortError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new AppError(
        'unavailable',
        `Port ${port} is taken: choose another one, or leave --port out.`,
      )
    case 'EACCES':
      return new AppError(
        'unavailable',
        `The system does not allow port ${port}: choose another one, or leave --port out.`,
      )
    default:
      return error
  }
}
