/**
 * A foreign server loads this first, so that its clock moves by as many milliseconds as it is told.
 */
import { Server } from 'node:http'

const RealDate = Date
let aheadMs = 0

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + aheadMs] : parts))
  }
  static now() {
    return RealDate.now() + aheadMs
  }
}

const { emit } = Server.prototype
Server.prototype.emit = function (name, ...rest) {
  if (name === 'request') rest[1].setHeader('date', new Date().toUTCString())
  return emit.call(this, name, ...rest)
}

process.on('message', ms => {
  aheadMs += Number(ms)
  process.send?.('moved')
})
