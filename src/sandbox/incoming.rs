//! A request as the sandbox reads it: with its URL taken apart, and `host` among its headers.

use crate::http::Request;

#[derive(Clone, Copy)]
pub(super) struct Incoming<'r> {
    pub(super) method: &'r str,
    /// With the port; empty if the URL has no host.
    host: &'r str,
    /// Without the query, and never empty.
    pub(super) path: &'r str,
    pub(super) query: &'r str,
    headers: &'r [(String, String)],
    pub(super) body: &'r [u8],
}

impl<'r> Incoming<'r> {
    /// Reads a request whose URL is absolute, or a path and a query alone, as a server receives them.
    pub(super) fn read(request: &'r Request) -> Incoming<'r> {
        let (host, target) = split(&request.url);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = if path.is_empty() { "/" } else { path };
        Incoming { method: &request.method, host, path, query, headers: &request.headers, body: &request.body }
    }

    pub(super) fn header(&self, name: &str) -> Option<&'r str> {
        if name == "host" && !self.host.is_empty() {
            return Some(self.host);
        }
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

fn split(url: &str) -> (&str, &str) {
    if url.starts_with('/') {
        return ("", url);
    }
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incoming_request_has_host_path_and_query_of_its_url() {
        let cases = [
            ("http://localhost:4566", (Some("localhost:4566"), "/", "")),
            ("https://example.com/a/b?c=d?e", (Some("example.com"), "/a/b", "c=d?e")),
            ("http://example.com?c=d", (Some("example.com"), "/", "c=d")),
            ("/_sandbox/state?x=http://y", (None, "/_sandbox/state", "x=http://y")),
            ("", (None, "/", "")),
        ];
        for (url, expected) in cases {
            let request = Request { method: "GET".to_owned(), url: url.to_owned(), headers: Vec::new(), body: Vec::new() };
            let incoming = Incoming::read(&request);
            assert_eq!((incoming.header("host"), incoming.path, incoming.query), expected, "{url}");
        }
    }

    #[test]
    fn an_incoming_request_without_a_host_in_its_url_takes_that_of_its_headers() {
        let headers = vec![("Host".to_owned(), "example.com".to_owned())];
        let request = Request { method: "GET".to_owned(), url: "/".to_owned(), headers, body: Vec::new() };
        assert_eq!(Incoming::read(&request).header("host"), Some("example.com"));
    }
}
