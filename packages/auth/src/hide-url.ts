/** Makes an answer, and what is cloned from it, show `url` in place of the one that was asked: that has a credential in it, and ends up in logs. */
export function hideUrl(response: Response, url: string): Response {
  const { clone } = response;
  response.clone = () => hideUrl(clone.call(response), url);
  return Object.defineProperty(response, "url", { value: url, configurable: true });
}
