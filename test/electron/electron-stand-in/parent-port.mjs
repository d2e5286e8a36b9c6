/** A utility process preloads this with --import. As in Electron, messages wait for a listener. */
process.parentPort = {
  on: (name, listener) => process.on(name, data => listener({ data })),
  postMessage: message => process.send(message),
}
