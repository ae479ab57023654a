#!/bin/bash
# Keeps the port of each service.
set -e
declare -A ports
ports[web.local]=8080
ports[db.local]=5432
ports[mail.local]=25

port_of() {
  echo "${ports[$1]:-unknown}"
}

for host in db.local web.local ftp.local; do
  echo "$host: $(port_of "$host")"
done
echo "${#ports[@]} services"
[ "${#ports[@]}" -eq 3 ]
