"""Statistics over the access log of a small web server."""
import re

LOG = """\
10.0.0.7 GET /index.html 200 5120
10.0.0.9 GET /search?q=boats 200 880
10.0.0.7 GET /missing.png 404 210
10.0.0.3 POST /login 302 64
10.0.0.9 GET /index.html 304 0
"""
LINE = re.compile(r"(\S+) (GET|POST) ([/\w.]+) (\d{3}) (\d+)")


def requests(log):
    for line in log.splitlines():
        match = LINE.match(line)
        address, method, path, status, size = match.groups()
        yield {"address": address, "method": method, "path": path, "status": int(status), "size": int(size)}


found = list(requests(LOG))
print("requests:", len(found), "bytes:", sum(request["size"] for request in found))
by_address = {}
for request in found:
    by_address.setdefault(request["address"], []).append(request["path"])
for address, paths in sorted(by_address.items()):
    print(address, len(paths), sorted(set(paths)))
print("failed:", [request["path"] for request in found if request["status"] >= 400])
