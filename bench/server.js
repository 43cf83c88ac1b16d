/**
 * Echoes what it is sent, as each API would for a function that returns its event: the answer's headers are those of all of them. A process
 * of its own: only the client's CPU counts.
 */
import { createServer } from 'node:http'

const REQUEST_ID = '0f8fad5b-d9cb-469f-a165-70867728950e'

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-amzn-requestid': REQUEST_ID,
      'x-amz-executed-version': '$LATEST',
      'x-fc-request-id': REQUEST_ID,
      'x-request-id': REQUEST_ID,
    })
    response.end(body)
  })
})
// A contender that waits for its turn must find its connections as it left them.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
