/** Echoes what it is sent, as AWS Lambda's Invoke would for a function that returns its event. A process of its own: only the client's CPU counts. */
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-amzn-requestid': '0f8fad5b-d9cb-469f-a165-70867728950e',
      'x-amz-executed-version': '$LATEST',
    })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
