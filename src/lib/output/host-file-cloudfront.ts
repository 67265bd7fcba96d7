/**
 * Writes a CloudFront function (viewer request, runtime 2.0) that does for a private S3 bucket what a web server
 * does by itself: a folder is answered with its index.html, and an address without the slash at its end is
 * redirected. Answering without a redirect would leave the reader at an address one level too high.
 * @returns text of the function
 */
export function writeCloudFrontFunction(): string {
  return `// CloudFront function for viewer requests, runtime cloudfront-js-2.0.
function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last === '') {
    request.uri += 'index.html';
    return request;
  }
  if (last.includes('.')) return request;
  var query = Object.entries(request.querystring).map(([name, { value }]) => name + '=' + value).join('&');
  var location = request.uri + '/' + (query === '' ? '' : '?' + query);
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
`;
}
